"""The service: documents over HTTP and a page to drop them on, judged by the engine of the command line."""
