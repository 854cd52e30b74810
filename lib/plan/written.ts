/** What is written in itslearning's editor stands in elements of this class, on every kind of page. */
export const WRITTEN = '.h-userinput';
