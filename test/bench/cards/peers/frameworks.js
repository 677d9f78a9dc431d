import {h, render} from 'preact';
import {createElement} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';
import {adoptStyle} from '../plain-card.js';

const card = (create, {className, dateTime}) =>
  function Card({item}) {
    return create(
      'article',
      {[className]: 'card'},
      create('img', {src: item.image, alt: '', width: 16, height: 9, loading: 'lazy'}),
      create('span', {[className]: 'chip'}, item.section),
      create('h3', null, create('a', {href: item.url}, item.headline)),
      create('p', null, item.summary),
      create(
        'div',
        {[className]: 'meta'},
        create('span', null, item.author),
        create('time', {[dateTime]: item.datetime}, item.date),
        create('span', null, item.comments),
      ),
    );
  };

const ReactCard = card(createElement, {className: 'className', dateTime: 'dateTime'});
const PreactCard = card(h, {className: 'class', dateTime: 'datetime'});
const roots = new WeakMap();

function renderReact(host, items) {
  flushSync(() => roots.get(host).render(items.map((item) => createElement(ReactCard, {item, key: item.id}))));
}

export const react = {
  name: 'React',
  setup: () => adoptStyle('react'),
  render(host, items) {
    host.className = 'react';
    roots.set(host, createRoot(host));
    renderReact(host, items);
  },
  update: renderReact,
  teardown: (host) => roots.get(host).unmount(),
};

function renderPreact(host, items) {
  render(
    items.map((item) => h(PreactCard, {item, key: item.id})),
    host,
  );
}

export const preact = {
  name: 'Preact',
  setup: () => adoptStyle('preact'),
  render(host, items) {
    host.className = 'preact';
    renderPreact(host, items);
  },
  update: renderPreact,
  teardown: (host) => render(null, host),
};
