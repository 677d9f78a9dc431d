import type {PropertyValues} from 'lit';
import {state} from 'lit/decorators.js';
import {callIn, cancelCall} from '../platform/clock.js';
import {MaqalElement} from '../base/element.js';
import {property} from '../base/property.js';
import {unwatchView, watchView} from '../platform/in-view.js';
import {isParsed, whenParsed} from '../platform/parsed.js';
import {warn} from '../platform/warn.js';
import {
  CALENDARS,
  formatMoment,
  isTimeZone,
  MONTHS,
  TIME_FORMATS,
  timeUntilChange,
  type Calendar,
  type DateOptions,
  type Months,
  type TimeFormat,
} from '../locale/dates.js';
import {DIGITS, ensureWords, REGIONS, type Digits, type Region} from '../locale/intl.js';
import {parseMoment, type Moment} from '../locale/date-time.js';
import '../locale/localize.js';
import {directionOf} from '../text/bidi.js';
import {WrittenText} from './written-text.js';

const RECENT = 24 * 60 * 60 * 1000;

/**
 * One date or time, written as the reader's locale and the newsroom write it. It has no shadow root: it writes the `<time>` among its
 * children, or makes one. A server prints the absolute date in it; in the browser it may become relative, and then keeps itself up to date
 * while it is in view. Where the date cannot be read, what the page printed is shown.
 *
 * @tag maqal-time
 * @cssstate recent - The date lies within the last 24 hours.
 */
export class MaqalTime extends MaqalElement {
  /** The date: HTML's `datetime` (ISO 8601). Without it, that of a `<time>` inside. */
  @property() datetime?: string;

  /** `auto`: relative for seven days, then the date. */
  @property({values: TIME_FORMATS, default: 'auto'}) format!: TimeFormat;

  /** Calendar; without it, that of the language. `both`: Gregorian, then Hijri, after the Solar date where that is the language's own. */
  @property({values: [...CALENDARS, 'gregorian']}) calendar?: Calendar | 'gregorian';

  /** `dual` prints both Arabic names of a month: "آب/أغسطس". */
  @property({values: MONTHS, default: 'locale'}) months!: Months;

  /** Month names and digits of a press, where `lang` is plain `ar`. `maghreb` is Morocco's, as `ma`; Algeria and Tunisia are `dz` and `tn`. */
  @property({values: REGIONS}) region?: Region;

  /** Digits apart from those of language and region: `latn` 2019, `arab` ٢٠١٩, `arabext` ۲۰۱۹. */
  @property({values: DIGITS}) digits?: Digits;

  /** IANA time zone by which the date is printed, and read when it names no zone. Default: the clock it was written by, else the reader's. */
  @property({attribute: 'time-zone'}) timeZone?: string;

  @state() private now = Date.now();

  #internals = this.attachInternals?.();
  #inView = false;
  readonly #refresh = (): void => this.requestUpdate();
  readonly #text = new WrittenText(this, this.#refresh);
  readonly #tick = (): void => {
    this.now = Date.now();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.now = Date.now();
    this.#text.observe();
    watchView(this, (inView) => {
      this.#inView = inView;
      if (inView) this.now = Date.now();
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchView(this);
    cancelCall(this.#tick);
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (!isParsed(this)) return whenParsed(this, this.#refresh);
    const options = this.#options();
    const datetime = this.datetime ?? this.#text.printedDatetime;
    const moment = datetime === undefined ? undefined : parseMoment(datetime, options.timeZone);
    this.#wait(moment, this.format);
    if (datetime && !moment)
      warn(`<${this.localName} datetime="${datetime}">: not a date (ISO 8601); its content is shown instead.`);
    if (!moment) return this.#text.restore();
    if (!ensureWords(this.language)) return;
    const text = formatMoment(moment, options);
    const title = formatMoment(moment, {...options, format: 'datetime'});
    this.#text.write({text, title, datetime: datetime!, dir: directionOf(text)});
  }

  #options(): DateOptions & {format: TimeFormat} {
    const calendar = this.calendar === 'gregorian' ? 'gregory' : this.calendar;
    const zone = this.timeZone && isTimeZone(this.timeZone) ? this.timeZone : undefined;
    if (this.timeZone && !zone) warn(`<${this.localName} time-zone="${this.timeZone}">: no IANA time zone; it is left out.`);
    return {
      language: this.language,
      format: this.format,
      months: this.months,
      now: this.now,
      ...(calendar && {calendar}),
      ...(this.region && {region: this.region}),
      ...(this.digits && {digits: this.digits}),
      ...(zone && {timeZone: zone}),
    };
  }

  /** Asks to be called when the words or the state change next, and not before. */
  #wait(moment: Moment | undefined, format: TimeFormat): void {
    cancelCall(this.#tick);
    const age = moment ? this.now - moment.epoch : NaN;
    const isRecent = age >= 0 && age < RECENT;
    if (isRecent) this.#internals?.states?.add('recent');
    else this.#internals?.states?.delete('recent');
    if (!moment || !this.#inView || !this.isConnected) return;
    const delays = [timeUntilChange(moment, format, this.now), isRecent ? RECENT - age : undefined];
    const delay = Math.min(...delays.filter((item) => item !== undefined));
    if (Number.isFinite(delay)) callIn(delay, this.#tick);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'maqal-time': MaqalTime;
  }
}
