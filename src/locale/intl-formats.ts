/** The formatters of `Intl` that this library uses, and that its fallback implements. */
export interface IntlFormats {
  dateTimeFormat: (tag: string, options: Intl.DateTimeFormatOptions) => Pick<Intl.DateTimeFormat, 'format'>;
  numberFormat: (tag: string, options: Intl.NumberFormatOptions) => {format: (value: number) => string};
  relativeTimeFormat: (tag: string, options: Intl.RelativeTimeFormatOptions) => Pick<Intl.RelativeTimeFormat, 'format'>;
  listFormat: (tag: string, options: Intl.ListFormatOptions) => Pick<Intl.ListFormat, 'format' | 'formatToParts'>;
}
