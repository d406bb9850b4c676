COMMENT ON COLUMN feedback.reply_to IS 'data class: personal contact data, given for one reply; retention: until the feedback is closed';
