/** An icon of 24 by 24: one path, filled or drawn as a line. */
export interface Icon {
  path: string;
  outline: boolean;
}
