// Does nothing: what a page pays for having a content script at all.
