"""Word files of the old kind and RTF, by way of LibreOffice."""
