"""Stories, their articles and passages, and which passages of two articles say the same."""
