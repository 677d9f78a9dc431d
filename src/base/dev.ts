/** True in the development build; the production build replaces this module by `false` and drops what it guards. */
export const DEV: boolean = true;
