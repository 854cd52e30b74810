import { describe, expect, it } from 'vitest';
import { lookUp, type Machine, usualPlaces } from '../../../scripts/browser-places.ts';

function machine(there: string[], more: Partial<Machine> = {}): Machine {
  return { platform: 'linux', env: {}, home: '/home/kari', isUsable: (path) => there.includes(path), ...more };
}

describe('the look-up of a browser', () => {
  it('takes what the variable names before all else', () => {
    const env = { CHROMIUM_PATH: '/opt/mine' };
    expect(lookUp('chromium', machine(['/opt/mine', '/usr/bin/chromium'], { env }))).toBe('/opt/mine');
  });

  it('says so when the variable names nothing, rather than take another', () => {
    const env = { FIREFOX_PATH: '/opt/gone' };
    expect(() => lookUp('firefox', machine(['/usr/bin/firefox'], { env }))).toThrow(/FIREFOX_PATH names \/opt\/gone/);
  });

  it('takes the first usual place that is usable', () => {
    expect(lookUp('firefox', machine(['/usr/bin/firefox', '/usr/bin/firefox-esr']))).toBe('/usr/bin/firefox-esr');
    expect(lookUp('chromium', machine(['/usr/bin/chromium-browser']))).toBe('/usr/bin/chromium-browser');
  });

  it('finds nothing on an empty machine', () => {
    expect(lookUp('chromium', machine([]))).toBeUndefined();
  });

  it('knows macOS, for all users and for one', () => {
    const mine = '/Users/kari/Applications/Chromium.app/Contents/MacOS/Chromium';
    expect(lookUp('chromium', machine([mine], { platform: 'darwin', home: '/Users/kari' }))).toBe(mine);
  });

  it('knows Windows, and only the folders that are set', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files' };
    expect(usualPlaces('firefox', machine([], { platform: 'win32', env }))).toEqual([
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files\\Firefox Developer Edition\\firefox.exe',
    ]);
  });

  it('never picks branded Chrome by itself', () => {
    for (const platform of ['linux', 'darwin', 'win32']) {
      const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Local' };
      const places = usualPlaces('chromium', machine([], { platform, env }));
      expect(places.filter((place) => /google[ -]chrome(?! for testing)/i.test(place))).toEqual([]);
    }
  });
});
