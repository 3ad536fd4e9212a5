from linter.annotating import Annotated as Annotated
from linter.annotating import annotate as annotate
from linter.fixing import Fixed as Fixed
from linter.fixing import Wish as Wish
from linter.fixing import fix as fix
from linter.model.finding import Finding as Finding
from linter.model.options import Options as Options
from linter.model.report import FileReport as FileReport
from linter.model.report import Report as Report
from linter.model.source import Source as Source
from linter.pipeline import convert as convert
from linter.pipeline import lint as lint

__version__: str
