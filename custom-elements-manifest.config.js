export default {
  globs: ['src/*/*.ts'],
  exclude: ['src/**/*.styles.ts', 'src/**/generated/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
