'use client';

import 'maqal';

/** A module that the browser loads too: it defines the elements there. */
export default function Elements() {
  return null;
}
