import cssnano from 'cssnano';
import lite from 'cssnano-preset-lite';
import postcss from 'postcss';
import minifySelectors from 'postcss-minify-selectors';
import {walk} from 'estree-walker';

const processor = postcss([minifySelectors({sort: false}), cssnano({preset: lite})]);

/**
 * Makes the `css` templates of sources small: space, comments and empty rules go. Nothing is reordered or merged, for what an interpolation holds is not
 * known. It is parsed as an at-rule where it stands for statements (a semicolon follows, or a rule), and as a name in selectors and values.
 *
 * @param {(id: string) => boolean} isSource Tells whose templates are meant.
 */
export function minifyCss(isSource) {
  return {
    name: 'minify-css',
    async transform(code, id) {
      if (!isSource(id) || !code.includes('css')) return undefined;
      let small = code;
      /* From the end, so that what is still to be replaced stands where it stood. Interpolations stay as they are, templates in them too. */
      for (const {quasi} of templatesIn(this.parse(code)).toReversed())
        small = `${small.slice(0, quasi.start)}\`${await minified(quasi, code)}\`${small.slice(quasi.end)}`;
      return {code: small, map: null};
    },
  };
}

function templatesIn(tree) {
  const templates = [];
  walk(tree, {
    enter(node) {
      if (node.type !== 'TaggedTemplateExpression' || node.tag.name !== 'css') return;
      templates.push(node);
      this.skip();
    },
  });
  return templates;
}

async function minified({quasis, expressions}, code) {
  const texts = quasis.map(({value}) => value.raw);
  const parsable = texts.map((text, index) => {
    if (index === expressions.length) return text;
    const after = texts.slice(index + 1).find((next) => next !== '') ?? '';
    return text + placeholder(index, text, after);
  });
  const {css} = await processor.process(parsable.join(''), {from: undefined});
  return css.replace(/(?:@maqal |maqal-)(\d+)-(?:rules;?)?/g, (_, index) => {
    const {start, end} = expressions[index];
    return `\${${code.slice(start, end)}}`;
  });
}

/** A statement begins after another, or a brace; it ends with a semicolon, or, where it stands for rules, with its line. */
function placeholder(index, before, after) {
  if (!/(?:^|[;{}]|\*\/)\s*$/.test(before) || !/^\s*(?:;|\n|$)/.test(after)) return `maqal-${index}-`;
  return /^\s*;/.test(after) ? `@maqal ${index}-` : `@maqal ${index}-rules;`;
}
