import {clearLine, cursorTo} from 'node:readline';

/** Steps of the command, as they are told; of one length, so that the bar stays where it is. */
const STEPS = {read: 'reading ', relate: 'relating', write: 'writing '};

interface State {
  step: keyof typeof STEPS;
  done: number;
  total: number;
  time: number;
}

/** Milliseconds between two states of the line, so that a terminal is not kept busy. */
const PERIOD = 100;
const BAR_LENGTH = 40;

/**
 * Shows in one line of a terminal how far a command has come. The cursor and the wrapping of lines stay as they are: a process that is
 * killed could not give them back. To a file or a pipe nothing is written.
 */
export function progressLine(terminal: NodeJS.WriteStream = process.stderr) {
  let begun: State | undefined;
  let latest: State | undefined;
  let shown = -Infinity;
  const draw = (): void => {
    if (!terminal.isTTY || !begun || !latest) return;
    shown = latest.time;
    const seconds = (((latest.time - begun.time) / (latest.done - begun.done)) * (latest.total - latest.done)) / 1000;
    cursorTo(terminal, 0);
    terminal.write(lineOf(latest, seconds).slice(0, (terminal.columns || Infinity) - 1));
    clearLine(terminal, 1);
  };
  const show = (step: keyof typeof STEPS, done: number, total: number): void => {
    const time = performance.now();
    const isNew = step !== latest?.step;
    /* A step is left as it ended. */
    if (isNew) draw();
    latest = {step, done, total, time};
    if (isNew) begun = latest;
    if (isNew || time - shown >= PERIOD) draw();
  };
  const end = (): void => {
    draw();
    if (!terminal.isTTY || !latest) return;
    cursorTo(terminal, 0);
    clearLine(terminal, 0);
  };
  return {show, end};
}

function lineOf({step, done, total}: State, seconds: number): string {
  if (total === 0) return `${STEPS[step]} ${done} articles`;
  const full = Math.round(Math.min(1, done / total) * BAR_LENGTH);
  const left = seconds > 0 && Number.isFinite(seconds) ? `, ${Math.ceil(seconds)} s left` : '';
  const unit = step === 'write' ? 'files' : 'articles';
  return `${STEPS[step]} ${'█'.repeat(full)}${'░'.repeat(BAR_LENGTH - full)} ${done} of ${total} ${unit}${left}`;
}
