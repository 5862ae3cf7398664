-- Words in full text, by the number of what they belong to. The engines differ here, so the statement
-- stands with each of them.
{full_text}
