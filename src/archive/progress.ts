import {clearLine, cursorTo} from 'node:readline';

/** Steps of the command, as they are told; of one length, so that the bar stays where it is. */
const STEP_LABELS = {read: 'reading ', relate: 'relating', write: 'writing '};

interface State {
  step: keyof typeof STEP_LABELS;
  done: number;
  total: number;
  time: number;
}

/** Milliseconds between two states of the line, so that a terminal is not kept busy. */
const DRAW_INTERVAL = 100;
const BAR_LENGTH = 40;

/**
 * Shows in one line of a terminal how far a command has come. The cursor and the wrapping of lines stay as they are: a process that is
 * killed could not give them back. To a file or a pipe nothing is written.
 */
export function progressLine(terminal: NodeJS.WriteStream = process.stderr) {
  let stepStart: State | undefined;
  let latest: State | undefined;
  let lastDrawn = -Infinity;
  const draw = (): void => {
    if (!terminal.isTTY || !stepStart || !latest) return;
    lastDrawn = latest.time;
    const seconds = (((latest.time - stepStart.time) / (latest.done - stepStart.done)) * (latest.total - latest.done)) / 1000;
    cursorTo(terminal, 0);
    terminal.write(formatLine(latest, seconds).slice(0, (terminal.columns || Infinity) - 1));
    clearLine(terminal, 1);
  };
  const show = (step: keyof typeof STEP_LABELS, done: number, total: number): void => {
    const time = performance.now();
    const isNew = step !== latest?.step;
    /* A step is left as it ended. */
    if (isNew) draw();
    latest = {step, done, total, time};
    if (isNew) stepStart = latest;
    if (isNew || time - lastDrawn >= DRAW_INTERVAL) draw();
  };
  const end = (): void => {
    draw();
    if (!terminal.isTTY || !latest) return;
    cursorTo(terminal, 0);
    clearLine(terminal, 0);
  };
  return {show, end};
}

function formatLine({step, done, total}: State, seconds: number): string {
  if (total === 0) return `${STEP_LABELS[step]} ${done} articles`;
  const full = Math.round(Math.min(1, done / total) * BAR_LENGTH);
  const left = seconds > 0 && Number.isFinite(seconds) ? `, ${Math.ceil(seconds)} s left` : '';
  const unit = step === 'write' ? 'files' : 'articles';
  return `${STEP_LABELS[step]} ${'█'.repeat(full)}${'░'.repeat(BAR_LENGTH - full)} ${done} of ${total} ${unit}${left}`;
}
