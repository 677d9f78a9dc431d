import js from '@eslint/js';
import globals from 'globals';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

export default ts.config(
  {ignores: ['dist/', '**/generated/*.ts']},
  js.configs.recommended,
  ...ts.configs.strict,
  lit['flat/recommended'],
  wc['flat/recommended'],
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    plugins: {'lit-a11y': litA11y},
    languageOptions: {globals: globals.browser},
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      'no-undef': 'off',
      /* Safari forgets that a list without markers is one; the role says it again. */
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {files: ['**/*.js'], languageOptions: {globals: globals.node}},
  {
    files: [
      'test/demo/*.js',
      'test/hosts/*.js',
      'test/bench/**/*.js',
      'test/cms/**/*.js',
      'test/packages/*.js',
      'demo/{full,reference}/*.js',
      'test/browsers/tab.js',
    ],
    languageOptions: {globals: {...globals.node, ...globals.browser}},
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      'wc/guard-super-call': 'off',
    },
  },
);
