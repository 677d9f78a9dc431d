/** As its scaffold has it: what is not cached may not ask for the time while it is printed. */
export default {cacheComponents: true};
