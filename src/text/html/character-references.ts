/** Names of the characters from U+00A0, which HTML also reads without a semicolon. */
const LATIN_1_NAMES =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot ' +
  'cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml ' +
  'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Names of characters that follow each other in Unicode; "-" is a character without a name. */
const NAMED_RUNS: readonly (readonly [first: number, names: string])[] = [
  [0xa0, LATIN_1_NAMES],
  [
    0x391,
    'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega',
  ],
  [
    0x3b1,
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega',
  ],
  [0x2002, 'ensp emsp emsp13 emsp14 - numsp puncsp thinsp hairsp - zwnj zwj lrm rlm hyphen - - ndash mdash horbar'],
  [0x2190, 'larr uarr rarr darr harr'],
  [0x21d0, 'lArr uArr rArr dArr hArr'],
];

/** The rest of HTML 4, and names of HTML 5 that newsrooms' systems print: each before its character. */
const SINGLE_NAMES =
  `amp & lt < gt > quot " apos ' AMP & LT < GT > QUOT " COPY © REG ® excl ! num # dollar $ percnt % lpar ( rpar ) ast * plus + comma , ` +
  'period . sol / colon : semi ; equals = quest ? commat @ lsqb [ lbrack [ bsol \\ rsqb ] rbrack ] Hat ^ lowbar _ grave ` lcub { ' +
  'lbrace { verbar | vert | rcub } rbrace } OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ thetasym ϑ upsih ϒ piv ϖ ' +
  'lsquo ‘ rsquo ’ sbquo ‚ lsquor ‚ rsquor ’ ldquo “ rdquo ” bdquo „ ldquor „ rdquor ” dagger † Dagger ‡ bull • nldr ‥ hellip … mldr … ' +
  'permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ frasl ⁄ euro € image ℑ weierp ℘ real ℜ trade ™ alefsym ℵ crarr ↵ forall ∀ ' +
  'part ∂ exist ∃ empty ∅ nabla ∇ isin ∈ notin ∉ ni ∋ prod ∏ sum ∑ minus − lowast ∗ radic √ prop ∝ infin ∞ ang ∠ and ∧ or ∨ cap ∩ ' +
  'cup ∪ int ∫ there4 ∴ sim ∼ cong ≅ asymp ≈ ne ≠ equiv ≡ le ≤ ge ≥ sub ⊂ sup ⊃ nsub ⊄ sube ⊆ supe ⊇ oplus ⊕ otimes ⊗ perp ⊥ ' +
  'sdot ⋅ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ lang ⟨ rang ⟩ loz ◊ star ☆ starf ★ phone ☎ female ♀ male ♂ spades ♠ clubs ♣ hearts ♥ ' +
  'diams ♦ check ✓ cross ✗';

const CHARACTER_BY_NAME = new Map([
  ...NAMED_RUNS.flatMap(([first, names]) =>
    names.split(' ').map((name, index) => [name, String.fromCodePoint(first + index)] as const),
  ),
  ...Array.from(SINGLE_NAMES.matchAll(/(\w+) (\S+)/g), ([, name, character]) => [name!, character!] as const),
  ['NewLine', '\n'],
  ['Tab', '\t'],
  ['NoBreak', '\u2060'],
  ['ZeroWidthSpace', '\u200B'],
]);
/** Names that HTML reads without a semicolon: those of Latin-1 and of markup. */
const NAMES_WITHOUT_SEMICOLON = new Set([
  ...LATIN_1_NAMES.split(' '),
  'amp',
  'lt',
  'gt',
  'quot',
  'AMP',
  'LT',
  'GT',
  'QUOT',
  'COPY',
  'REG',
]);

/** The characters that HTML gives the numbers 128 to 159 (HTML, "numeric character reference end state"). */
const WINDOWS_1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'];

function characterOfCode(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80]!;
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
}

/**
 * Decodes HTML's character references: numbers, and the names that texts use (all of HTML 4, and the common ones of HTML 5). Others stay as
 * they are.
 */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|([a-z][a-z\d]*))(;?)/gi,
    (whole, decimal?: string, hex?: string, name = '', end = '') => {
      if (decimal) return characterOfCode(Number(decimal));
      if (hex) return characterOfCode(parseInt(hex, 16));
      return (end || NAMES_WITHOUT_SEMICOLON.has(name) ? CHARACTER_BY_NAME.get(name) : undefined) ?? whole;
    },
  );
}
