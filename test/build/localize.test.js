// What src/locale/messages.ts takes of @lit/localize beyond its public interface, with the reason there: a new version of the package must
// be found to have it before it is taken.
import assert from 'node:assert/strict';
import test from 'node:test';
import {msg, str} from '@lit/localize';
import {_installMsgImplementation} from '@lit/localize/init/install.js';
import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';

const text = (count) => msg(str`${count} of ten`, {id: 'count'});

test('messages that are given to it stand in for those of the source, with their values in an order of their own', () => {
  assert.equal(runtimeMsg({hello: 'مرحبا'}, 'Hello', {id: 'hello'}), 'مرحبا');
  const templates = {count: {strTag: true, strings: ['من عشرة: ', ''], values: [0]}};
  assert.equal(runtimeMsg(templates, str`${3} of ten`, {id: 'count'}), 'من عشرة: 3');
  assert.equal(runtimeMsg(undefined, str`${3} of ten`, {id: 'count'}), '3 of ten');
});

test('its msg() can be given an implementation, once', () => {
  const templates = {count: {strTag: true, strings: ['', ' من عشرة'], values: [0]}};
  _installMsgImplementation((template, options) => runtimeMsg(templates, template, options));
  assert.equal(text(3), '3 من عشرة');
  assert.throws(() => _installMsgImplementation(() => ''), /once/);
});
