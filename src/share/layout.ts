/** What a control shows: an icon with its name, or one of them. */
export const APPEARANCES = ['icon-label', 'icon', 'label'] as const;
export type Appearance = (typeof APPEARANCES)[number];

export const SHARE_LAYOUTS = ['row', 'column', 'menu', 'sticky'] as const;
export type ShareLayout = (typeof SHARE_LAYOUTS)[number];
