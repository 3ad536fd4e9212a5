"""How Sphinx makes the site of the pages that tools/make_site.py has laid ready; read by Sphinx itself.

The language, and what the templates say in it, are given with the command.
"""

project = "vragenlint"
extensions = ["myst_parser"]
locale_dirs = ["locale"]
templates_path = ["templates"]
exclude_patterns = ["locale", "templates", "static"]
highlight_language = "text"
nitpicky = True
myst_heading_anchors = 3

html_theme = "furo"
html_title = "vragenlint"
html_static_path = ["static"]
html_css_files = ["site.css"]
html_copy_source = False
html_show_copyright = False
html_theme_options: dict[str, list[str]] = {"top_of_page_buttons": []}
html_use_index = False
html_permalinks_icon = "#"
html_context = {"alike": {"check": "handleiding/index"}}
"""Pages that lead to one of another name in the other language."""
