/** Parses JSON as pages write it: with raw line breaks in strings, in a CDATA section, with comments or a comma too many. Throws a `SyntaxError` for other text. */
export function parseNearlyJson(text: string): unknown {
  const bare = text
    .replace(/^[\s/*]{0,99}<!\[CDATA\[[\s/*]{0,99}/, '')
    .replace(/[\s/*]{0,99}\]\]>[\s/*]{0,99}$/, '')
    .replace(/\p{Cc}/gu, ' ');
  try {
    return JSON.parse(bare);
  } catch {
    return JSON.parse(
      bare
        .replace(/\/\*[^*]*\*\//g, ' ')
        .replace(/, {0,1000}(?=[}\]])/g, ' ')
        .replace(/;\s*$/, ''),
    );
  }
}
