import { describe, expect, it } from 'vitest';
import { chromiumArguments } from '../../harness/chromium-arguments.ts';

const RULES = '--host-resolver-rules=';

function rules(openHosts?: string[]): string[] {
  const all = chromiumArguments({ lmsPort: 4711, isRoot: false, ...(openHosts ? { openHosts } : {}) });
  return (
    all
      .find((argument) => argument.startsWith(RULES))
      ?.slice(RULES.length)
      .split(', ') ?? []
  );
}

describe("Chromium's arguments", () => {
  it('lead itslearning to the practice LMS and resolve no other name', () => {
    expect(rules()).toEqual([
      'MAP *.itslearning.com:443 127.0.0.1:4711',
      'MAP * ~NOTFOUND',
      'EXCLUDE 127.0.0.1',
      'EXCLUDE localhost',
    ]);
  });

  it('lead Udir to its stand-in where there is one, before all other names are refused', () => {
    const [all = ''] = chromiumArguments({ lmsPort: 1, udirPort: 4712, isRoot: false }).filter((each) =>
      each.startsWith(RULES),
    );
    expect(all.indexOf('MAP data.udir.no:443 127.0.0.1:4712')).toBeGreaterThan(0);
    expect(all.indexOf('MAP data.udir.no')).toBeLessThan(all.indexOf('MAP * ~NOTFOUND'));
  });

  it('open a host only when asked', () => {
    expect(rules(['data.udir.no'])).toContain('EXCLUDE data.udir.no');
  });

  it('drop the sandbox for root alone', () => {
    expect(chromiumArguments({ lmsPort: 1, isRoot: true })).toContain('--no-sandbox');
    expect(chromiumArguments({ lmsPort: 1, isRoot: false })).not.toContain('--no-sandbox');
  });
});
