// Stylesheets say the same when they are small, whatever their interpolations hold.
import assert from 'node:assert/strict';
import test from 'node:test';
import {parseAst} from 'rollup/parseAst';
import {minifyCss} from '../../build/minify-css.js';

const {transform} = minifyCss((id) => id.endsWith('.styles.ts'));
const small = async (code) => (await transform.call({parse: parseAst}, code, 'a.styles.ts')).code;

for (const [what, before, after] of [
  [
    'space and comments',
    'css`\n  /* why */\n  a > b {\n    margin: 0 auto;\n    color: red;\n  }\n`',
    'css`a>b{margin:0 auto;color:red}`',
  ],
  ['declarations', 'css`\n  a {\n    ${voice};\n    color: red;\n    ${clamp};\n  }\n`', 'css`a{${voice};color:red;${clamp}}`'],
  ['bare declarations', 'css`\n  ${upright};\n  line-height: 2;\n`', 'css`${upright};line-height:2;`'],
  [
    'rules',
    'css`\n  a {\n    color: red;\n  }\n\n  ${wide}\n\n  b {\n    color: red;\n  }\n`',
    'css`a{color:red}${wide}b{color:red}`',
  ],
  ['rules in a condition', 'css`\n  @media print {\n    ${printed}\n  }\n`', 'css`@media print{${printed}}`'],
  ['nothing but rules', 'css`${a}${b}`', 'css`${a}${b}`'],
  ['a whole selector', 'css`\n  ${parent} {\n    top: 0;\n  }\n`', 'css`${parent}{top:0}`'],
  ['the beginning of a selector', 'css`\n  ${parent} :where(p) {\n    top: 0;\n  }\n`', 'css`${parent} :where(p){top:0}`'],
  [
    'the end of a selector',
    "css`\n  :where(a)${WEIGHT} :where(b)${WEIGHT},\n  ${block('x')}::marker {\n    top: 0;\n  }\n`",
    "css`:where(a)${WEIGHT} :where(b)${WEIGHT},${block('x')}::marker{top:0}`",
  ],
  [
    'parts of values',
    'css`\n  a {\n    width: calc(1px + ${size} * 2);\n    font: ${weight} 1em ${family};\n  }\n`',
    'css`a{width:calc(1px + ${size} * 2);font:${weight} 1em ${family}}`',
  ],
  [
    'templates in interpolations',
    'css`\n  ${digits((name) => unsafeCSS(`:host(${name}) { x }`))}\n`',
    'css`${digits((name) => unsafeCSS(`:host(${name}) { x }`))}`',
  ],
])
  test(`${what} are kept as they are meant`, async () => {
    assert.equal(
      await small(`const x = ${before}; const y = html\`<p>  a  </p>\`;`),
      `const x = ${after}; const y = html\`<p>  a  </p>\`;`,
    );
  });

test('several templates of a file stand where they stood, and other files are left alone', async () => {
  assert.equal(await small('f(css`a { top: 0 }`, css`b { top: 0 }`); // é'), 'f(css`a{top:0}`, css`b{top:0}`); // é');
  assert.equal(await transform.call({parse: parseAst}, 'css`a { }`', 'a.ts'), undefined);
});
