import { describe, expect, test } from '@jest/globals';
import { rubyModules } from '../../../../../src/scan/static/language/ruby/modules.js';
import { type FlowLanguage, findings } from '../findings.js';
import { ruby } from './ruby-file.js';

const RUBY: FlowLanguage = { id: 'ruby', ending: '.rb', conventions: rubyModules, lower: ruby };

async function kindsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  return (await findings(RUBY, files)).map((hit) => hit.split(':')[0] ?? '');
}

/** What is found in an action of a controller. */
function inAction(text: string): Promise<string[]> {
  return kindsOf({
    'app/controllers/a_controller.rb': `class AController < ApplicationController\n  def a\n    ${text}\n  end\nend`,
    'app/models/user.rb': 'class User < ApplicationRecord\nend',
  });
}

test('what a method that runs before an action keeps is what the action finds', async () => {
  const found = await kindsOf({
    'app/controllers/a_controller.rb':
      'class AController < ApplicationController\n  before_action :load, :count, only: [:a]\n  def a\n    system(@cmd)\n    system("ls #{@count}")\n    system(@other)\n  end\n  private\n  def load\n    @cmd = params[:cmd]\n  end\n  def count\n    @count = params[:n].to_i\n  end\n  def later\n    @other = params[:o]\n  end\nend',
  });
  expect(found).toEqual(['shell']);
});

test("data of a mutation and of a socket is the client's", async () => {
  const found = await kindsOf({
    'app/graphql/create.rb':
      'class Create < GraphQL::Schema::Mutation\n  def resolve(name:)\n    system(name)\n  end\nend',
    'app/channels/chat.rb':
      'class Chat < ApplicationCable::Channel\n  def speak(data)\n    eval(data["m"])\n  end\nend',
  });
  expect(found.toSorted()).toEqual(['code', 'shell']);
});

describe('an action', () => {
  test.each([
    ['User.where("name = \'#{params[:name]}\'")', ['sql']],
    ['current_user.posts.where("id = " + params[:id]).first', ['sql']],
    ['ActiveRecord::Base.connection.execute("DELETE FROM t WHERE id = #{params[:id]}")', ['sql']],
    ['system("ping #{params[:host]}")', ['shell']],
    ['out = `ls #{params[:dir]}`', ['shell']],
    ['eval(params[:c])', ['code']],
    ['params[:type].constantize.new', ['reflection']],
    ['Dir["files/#{params[:d]}/*"]', ['path']],
    [
      'Nokogiri::XML(params[:x], nil, nil, Nokogiri::XML::ParseOptions::DEFAULT_XML | Nokogiri::XML::ParseOptions::NOENT)',
      ['xml'],
    ],
    ['User.order("a ASC", "b #{params[:d]}")', ['sql']],
    ['@order.send(params[:event])', ['reflection']],
    ['redirect_to params[:url]', ['redirect']],
    ['send_file Rails.root.join("files", params[:f])', ['path']],
    ['File.read("files/" + params[:f])', ['path']],
    ['render inline: "<b>#{params[:x]}</b>"', ['template']],
    ['@x = params[:x].strip.html_safe', ['html']],
    ['Marshal.load(Base64.decode64(cookies[:s]))', ['deserialise']],
    ['Net::HTTP.get(URI(params[:u]))', ['url-host']],
    ['params[:ids].each { |i| system("kill #{i}") }', ['shell']],
    ['x = params[:ids].map { |i| i.strip }.join(",")\n User.where("id IN (#{x})")', ['sql']],
    ['q = "SELECT * FROM t WHERE a = "\n q << params[:a]\n User.find_by_sql(q)', ['sql']],
    ['return unless params[:s] =~ /^[a-z]+$/\n system("ls #{params[:s]}")', ['shell']],
    ['Psych.parse(params[:y]).to_ruby', ['deserialise']],
    ['Rails.logger.info("in #{request.user_agent}")', ['log']],
  ])('%s', async (text, kinds) => {
    expect(await inAction(text)).toEqual(kinds);
  });

  test.each([
    'User.where(name: params[:name])',
    'User.where("name" => params[:name])',
    'User.where("name = ?", params[:name])',
    'User.where("id = #{params[:id].to_i}")',
    'User.find(params[:id])',
    'User.order(created_at: params[:dir])',
    'redirect_to params[:url], allow_other_host: false',
    'Oj.load(params[:x], mode: :strict)',
    'Nokogiri::XML(params[:x])',
    '@order.send("cancel_#{params[:what]}")',
    'redirect_to request.referer || root_url',
    'system("ping", params[:host])',
    'IO.popen(["ls", params[:d]])',
    'system("ping #{Shellwords.escape(params[:host])}")',
    'redirect_to user_path(params[:id])',
    'redirect_to "/users/#{params[:id]}"',
    'render json: params[:x]',
    'File.read("files/" + File.basename(params[:f]))',
    'redirect_to request.headers["Referer"]',
    'session[:redirect_to] = request.original_fullpath',
    'u = URI.parse(params[:u])\n redirect_to u.to_s if u.host == Rails.application.domain',
    'names = { "a" => "x.a" }\n User.joins(params[:k].map { |k| names[k] })',
    'Oj.load(params[:x], { mode: :compat })',
    'return unless params[:s] =~ /\\A[a-z]+\\z/\n system("ls #{params[:s]}")',
    's = params[:s]\n s = "id" unless %w[id name].include?(s)\n User.order("#{s} DESC")',
    'case params[:s]\n when "a" then s = "name"\n else s = "id"\n end\n User.order(s)',
    'sort = { "a" => "name" }[params[:s]] || "id"\n User.order("#{sort} asc")',
  ])('nothing of %s', async (text) => {
    expect(await inAction(text)).toEqual([]);
  });
});

test('data is followed from a controller into a model and a library', async () => {
  const kinds = await kindsOf({
    'app/controllers/admin/users_controller.rb':
      'module Admin\n class UsersController < ApplicationController\n  def index\n   @users = User.search(params[:q], sort: params[:s])\n   Runner.new(params[:c]).call\n  end\n end\nend',
    'app/models/user.rb':
      'class User < ApplicationRecord\n  def self.search(q, sort: "id")\n    where("name LIKE \'%#{q}%\'").order(sort)\n  end\nend',
    'app/services/runner.rb':
      'class Runner\n attr_reader :c\n def initialize(c)\n  @c = c\n end\n def call\n  system(c)\n end\nend',
  });

  expect(kinds.toSorted()).toEqual(['shell', 'sql', 'sql']);
});

test('a scope of a model is a method of it', async () => {
  const kinds = await kindsOf({
    'app/controllers/a_controller.rb':
      'class AController < ApplicationController\n def a\n  Hit.by(params[:c])\n end\nend',
    'app/models/hit.rb': 'class Hit < ApplicationRecord\n scope :by, ->(col) { select(col) }\nend',
  });

  expect(kinds).toEqual(['sql']);
});

test('routes of Sinatra are looked through', async () => {
  expect(
    await kindsOf({
      'app.rb':
        "require 'sinatra'\nget '/x' do\n  DB.execute(\"SELECT * FROM t WHERE id = #{params[:id]}\")\n  redirect params['to']\nend",
    }),
  ).toEqual(['sql', 'redirect']);
});

test('a method that yields gives its block what it got', async () => {
  expect(
    await kindsOf({
      'a.rb': 'def each_part(x)\n  yield x.strip\nend\neach_part(params[:a]) { |p| system("ls #{p}") }',
    }),
  ).toEqual(['shell']);
});
