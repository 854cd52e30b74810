import { defineBackground } from 'wxt/utils/define-background';
import { browser, type Runtime } from '../lib/browser.ts';
import { lockWhenAway } from '../lib/lock/idle.ts';
import { forgetKey, onLockChanged } from '../lib/lock/session.ts';
import { type Answer, answer } from '../lib/page/background.ts';
import { keepDueShown } from '../lib/page/due-badge.ts';
import { ITSLEARNING } from '../lib/page/hosts.ts';
import { injectLauncher } from '../lib/page/inject.ts';
import { forgetMarks } from '../lib/page/marks.ts';
import { makeMenus, onCommand, onMenu } from '../lib/page/menus.ts';
import { showHiddenLauncher } from '../lib/page/tabs.ts';
import { onToolbarButton } from '../lib/page/toolbar.ts';

export default defineBackground({
  type: 'module',
  main: () => {
    browser.runtime.onMessage.addListener(
      (message: unknown, sender: Runtime.MessageSender): Answer => answer(message, sender),
    );
    browser.action.onClicked.addListener(onToolbarButton);
    browser.runtime.onInstalled.addListener(async () => {
      await makeMenus();
      await showHiddenLauncher();
      await injectLauncher(ITSLEARNING);
    });
    browser.commands.onCommand.addListener((command) => {
      if (command === 'lock') void forgetKey();
      else void onCommand(command);
    });
    browser.contextMenus.onClicked.addListener(onMenu);
    onLockChanged(() => void forgetMarks());
    lockWhenAway();
    keepDueShown();
    browser.runtime.onStartup.addListener(showHiddenLauncher);
  },
});
