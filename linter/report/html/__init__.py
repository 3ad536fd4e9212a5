"""The report as a page: for who reads it in a browser, prints it or sends it on."""
