import { describe, expect, test } from '@jest/globals';
import { rubyBody } from '../ruby-file.js';

describe('texts', () => {
  test('interpolation, concatenation and texts side by side are texts whose holes are seen', async () => {
    expect(await rubyBody("q = \"a #{x} \\n\\u{41}\" + y + 'it\\'s \\n'")).toEqual([
      'q = text(text("a ", x(), " \\nA"), y(), "it\'s \\\\n")',
    ]);
    expect(await rubyBody('q = "a" "#{b}c"')).toEqual(['q = text("a", b(), "c")']);
  });

  test('heredocs hold what stands below them, each its own', async () => {
    expect(await rubyBody("q = f(<<~A, <<-'B')\n  a #{x}\n    b\nA\n  #{y}\nB\n")).toEqual([
      'q = f(text("a ", x(), "\\n  b\\n"), "  #{y}\\n")',
    ]);
  });

  test('symbols and words are constants', async () => {
    expect(await rubyBody('a = [:x, :"y z", %w[b c], %i[d]].freeze')).toEqual(['a = ["x", "y z", ["b", "c"], ["d"]]']);
  });

  test('what is added to a text or list stays in it', async () => {
    expect(await rubyBody('q = "a"\nq << " b #{c}" << d\nq += e\nl = []\nl << f')).toEqual([
      'q = "a"',
      'q = text(q, text(" b ", c()), d())',
      'q = (q + e())',
      'l = []',
      'l = (l + f())',
    ]);
  });

  test('commands are calls', async () => {
    expect(await rubyBody('`ls #{dir}`; %x(rm #{f})')).toEqual([
      'backtick(text("ls ", dir()))',
      'backtick(text("rm ", f()))',
    ]);
  });

  test('patterns say what they hold to: a line is less than a text', async () => {
    expect(await rubyBody('a =~ /\\A\\d+\\z/i; b !~ /^x$/; c.match?(/y/m); d = /x#{e}/')).toEqual([
      '/^\\d+$/i.test(a())',
      '!/(?m)^x$/m.test(b())',
      '/y/s.test(c())',
      'd = new Regexp(text("x", e()))',
    ]);
  });
});

describe('names', () => {
  test('a bare name that nobody gave a value is a call, with parentheses or not', async () => {
    expect(await rubyBody('params[:id]; id = params[:id]; id; user.name; render id; f(x) { |x| x }')).toEqual([
      'params["id"]',
      'id = params["id"]',
      'id',
      'user().name()',
      'render(id)',
      'f(x(), &: (x) => { return x })',
    ]);
  });

  test('a variable that is called like a method of the file is not that method', async () => {
    expect(await rubyBody('url = url(1); open(url)')).toEqual(['url$ = url(1)', 'open(url$)']);
  });

  test('parts of the object and globals', async () => {
    expect(await rubyBody('@a = @@b; $c = self.d; self.e = 1; f.g = @a; $c')).toEqual([
      'this.a = this.b',
      '$c = this.d()',
      'this.e = 1',
      'f().g = this.a',
      '$c',
    ]);
  });
});

describe('calls', () => {
  test('keywords, pairs, spreads and blocks', async () => {
    expect(await rubyBody('f(1, *a, k: 2, :l => 3, "m" => 4, **b, &c); g({ k: 1 }); list.map(&:to_i)')).toEqual([
      'f(1, ...a(), k: 2, l: 3, ...b(), &: c(), {"m": 4})',
      'g({"k": 1})',
      'list().map(&: (it) => { return it.to_i() })',
    ]);
  });

  test('objects are made by new; safe navigation is no different', async () => {
    expect(await rubyBody('User.new(x: 1)&.save; Foo::Bar.new; a&.b&.c = 1')).toEqual([
      'new User(x: 1).save()',
      'new Foo.Bar()',
      'a().b().c = 1',
    ]);
  });

  test('what other languages have operators for is said by them', async () => {
    expect(await rubyBody('a.nil?; b.is_a?(User); LIST.include?(c); d.in?(LIST); e.blank?; f.send(:g, 1)')).toEqual([
      '(a() == nothing)',
      '(b() is User)',
      '(c() in LIST)',
      '(d() in LIST)',
      '!e()',
      'f().g(1)',
    ]);
  });

  test('functions are values, and called as such', async () => {
    expect(await rubyBody('f = ->(x, y = 1) { x }; f.(1); f.call(2); g = lambda { |a| a }; h.call(3)')).toEqual([
      'f = (x, y = 1) => { return x }',
      'f(1)',
      'f(2)',
      'g = (a) => { return a }',
      'h().call(3)',
    ]);
  });

  test('branches are values too', async () => {
    expect(await rubyBody('x = if a then b else c end\ny ||= (d ? 1 : 2)\nz = f(if a then 1 else 2 end)')).toEqual([
      'if a() { x = b() } else { x = c() }',
      'y = (y or (d() ? 1 : 2))',
      'z = f((a() ? 1 : 2))',
    ]);
    expect(await rubyBody('@x ||= begin; f; g; end')).toEqual(['this.x = (this.x or () => { f(); return g() }())']);
  });
});
