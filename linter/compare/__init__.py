"""Two documents to what differs between them; imports only the model."""
