// What browsers have and Node has not: Temporal, and a database.
import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
