/** The names that passages are painted under, by what their notes are about: a page may see them, so they say nothing. */
export const HIGHLIGHTS = { mål: 'ld-1', obs: 'ld-2', idé: 'ld-3', oppfølging: 'ld-4' } as const;

/**
 * How passages with notes look. The line under them differs too, for whoever does not tell the colours apart. The text
 * gets a colour of its own, so that it can be read whatever the page's are.
 */
export const MARKS_STYLE = `
::highlight(ld-1){background-color:#c5ecc9;color:#0b2e13;text-decoration:underline solid 2px #1c7a33}
::highlight(ld-2){background-color:#ffd9d2;color:#4a0f06;text-decoration:underline wavy 1px #b3261e}
::highlight(ld-3){background-color:#fff1a8;color:#3a2f00;text-decoration:underline dotted 2px #8a6d00}
::highlight(ld-4){background-color:#d3e4ff;color:#0a2547;text-decoration:underline dashed 2px #1f5fbf}
`;
