-- A refusal that is repeated speaks the language it was first given in, and says which.
ALTER TABLE idempotency_key ADD COLUMN content_language text;
