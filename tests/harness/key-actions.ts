/** WebDriver's code points for keys that write no character. */
const SPECIAL: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Ctrl: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** One press or release, as WebDriver's actions want it. */
export interface KeyAction {
  type: 'keyDown' | 'keyUp';
  value: string;
}

/** Presses the keys of a chord such as `Alt+Shift+L` in order, and releases them the other way round. */
export function keyActions(chord: string): KeyAction[] {
  const keys = chord.split('+').map((name) => {
    const value = SPECIAL[name] ?? name;
    if ([...value].length !== 1) throw new Error(`No key is called ${name}.`);
    return value;
  });
  return [
    ...keys.map((value): KeyAction => ({ type: 'keyDown', value })),
    ...keys.toReversed().map((value): KeyAction => ({ type: 'keyUp', value })),
  ];
}
