/** Reads JSON as pages write it: with raw line breaks in its strings, in a CDATA section, or with a comma too many. Throws where it is none. */
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
