/** Only logical properties and values, also inside `css` templates; what a design needs besides is switched off one by one. */
export default {
  extends: ['stylelint-config-standard'],
  plugins: ['stylelint-plugin-logical-css'],
  overrides: [{files: ['**/*.ts'], customSyntax: 'postcss-lit'}],
  rules: {
    /* `overflow-inline` exists in Firefox alone. */
    'logical-css/require-logical-properties': [true, {ignore: ['overflow-x']}],
    'logical-css/require-logical-keywords': true,
    'selector-type-no-unknown': [true, {ignoreTypes: [/^maqal-/, /^POSTCSS_LIT/i]}],
    'selector-type-case': null,
    'no-descending-specificity': null,
    'value-keyword-case': null,
    'custom-property-pattern': null,
    'declaration-empty-line-before': null,
    'property-no-vendor-prefix': null,
    'value-no-vendor-prefix': null,
    'declaration-block-no-redundant-longhand-properties': null,
    'nesting-selector-no-missing-scoping-root': null,
    'no-duplicate-selectors': null,
    'comment-empty-line-before': null,
  },
};
