"""The vocabulary of every stage; imports nothing of ours but the errors."""
