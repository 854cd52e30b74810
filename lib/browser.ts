/** The one door to the browser's extension interface, for extension pages and the background. */
export { default as browser, type Menus, type Runtime, type Tabs } from 'webextension-polyfill';
