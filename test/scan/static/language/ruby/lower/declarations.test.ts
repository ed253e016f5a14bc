import { expect, test } from '@jest/globals';
import { writer } from '../../written.js';
import { ruby } from '../ruby-file.js';

const CONTROLLER = `
module Admin
  class UsersController < ApplicationController
    include Loading
    LIMIT = 10
    attr_reader :user
    before_action :load, only: [:show]

    def initialize(id)
      super
      @id = id
    end

    def self.build(id, *rest, size: LIMIT, **more, &block)
      new(id)
    end

    class << self
      def all; Helper.all; end
    end

    private def secret = user

    class Helper; def self.all; end; end
  end
end`;

test('a class has its full name, its bases, its constants and the fields that it shows', async () => {
  const file = writer(await ruby(CONTROLLER));

  expect(file.shape('Admin.UsersController')).toBe(
    'class Admin.UsersController(ApplicationController, Loading) {static LIMIT = 10; user}',
  );
  expect(file.body()).toEqual([
    'declare Admin',
    'declare Admin.UsersController',
    'declare Admin.UsersController.Helper',
  ]);
});

test('methods know whether they are those of the class or of an object', async () => {
  const file = writer(await ruby(CONTROLLER));

  expect(file.head('constructor')).toBe('Admin.UsersController#constructor(id)');
  expect(file.body('constructor')).toEqual(['super(id)', 'this.id = id', 'return this.id']);
  expect(file.head('build')).toBe(
    'Admin.UsersController::build(id, ...rest, size = Admin.UsersController.LIMIT, **more, &)',
  );
  expect(file.body('build')).toEqual(['block = &', 'return new Admin.UsersController(id)']);
  expect(file.body('all')).toEqual(['return Admin.UsersController.Helper.all()']);
  expect(file.head('secret')).toBe('Admin.UsersController#secret()');
  expect(file.body('user')).toEqual(['return this.user']);
});

test('what a class says outside its methods is kept', async () => {
  expect(writer(await ruby(CONTROLLER)).body('class-body')).toEqual([
    'before_action("load", only: ["show"])',
    'private("secret")',
  ]);
});

test('a method that yields calls the block it was given', async () => {
  const file = writer(await ruby('def m(a)\n  yield a\nend'));

  expect(file.head('m')).toBe('m(a, &)');
  expect(file.body('m')).toEqual(['yield = &', 'return yield(a)']);
});

test('a class that is opened again is one class; a module may give its methods as its own', async () => {
  const module = await ruby(
    'class A; def f; end; end\nclass A; def g; end; end\nmodule B\n  extend self\n  def h; end\nend',
  );

  expect(module.classes.map(({ name, methods }) => [name, methods.length])).toEqual([
    ['A', 2],
    ['B', 1],
  ]);
  expect(writer(module).head('h')).toBe('B::h()');
});

test('a file gives what it is called after, and all of its names', async () => {
  const { exports } = await ruby('module Foo\n  class Bar\n    def x; end\n  end\nend\ndef helper; end');

  expect(exports?.map(({ name, local }) => [name, local?.kind === 'name' && local.name])).toEqual([
    ['Foo', 'Foo'],
    ['Foo.Bar', 'Foo.Bar'],
    ['helper', 'helper'],
    ['Bar', 'Foo.Bar'],
    ['default', 'Foo.Bar'],
  ]);
});
