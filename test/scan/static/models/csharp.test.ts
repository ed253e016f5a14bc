import { describe, expect, test } from '@jest/globals';
import { compileLanguage } from '../../../../src/scan/static/models/compile.js';
import { oneFile } from './one-file.js';
import { saidTwice } from './twice.js';

const CSHARP_MODELS = compileLanguage('rules/models/csharp');
const { flowsIn, wantedIn } = oneFile('Main.cs');

const USINGS = `using System.Data; using System.Data.SqlClient; using System.Diagnostics; using System.DirectoryServices; using System.Text;
using System.Text.RegularExpressions; using System.IO.Compression; using System.Xml; using Microsoft.AspNetCore.Mvc; using Microsoft.AspNetCore.Html;
using System.Xml.Serialization; using Microsoft.CSharp; using Microsoft.EntityFrameworkCore; using Dapper; using Newtonsoft.Json;
`;
const inAction = (body: string) =>
  `${USINGS}class C { SqlConnection _c; IUrlHelper _url; [HttpGet] public IActionResult M(string x, int id, HttpRequest request) {\n${body}\nreturn null; } }
class Item { public string A { get; set; } public int B { get; set; } }`;

async function holds(text: string) {
  expect(await flowsIn(text)).toEqual(wantedIn(text));
}

test('each name is said once: a second saying would add nothing', () => {
  expect(saidTwice(CSHARP_MODELS)).toEqual([]);
});

test('a name that stands for another, and what a type inherits from, are known', () => {
  const names = new Set(CSHARP_MODELS.flatMap(({ name }) => [name, name.slice(0, name.lastIndexOf('.'))]));
  const named = CSHARP_MODELS.flatMap((model) => [model.sameAs, model.type, model.returns, ...model.extends]);
  expect(named.filter((name) => name !== null && name !== 'this' && !name.startsWith('?') && !names.has(name))).toEqual(
    [],
  );
});

describe('data of a request reaches what it must not', () => {
  test.each([
    ['a statement', 'var s = "SELECT a FROM b WHERE c = \'" + x + "\'";\nvar d = new SqlCommand(s, _c); // want sql'],
    ['a statement that is put into a command', 'var d = new SqlCommand();\nd.CommandText = $"SELECT {x}"; // want sql'],
    ['a statement in braces', 'var d = new SqlCommand { CommandText = $"SELECT {x}" }; // want sql'],
    ['a statement for an adapter', 'var d = new SqlDataAdapter("SELECT " + x, _c); // want sql'],
    ['a statement of Dapper', '_c.Query<Item>("SELECT " + x); // want sql'],
    ['a statement of Dapper by name', '_c.Execute(sql: "DELETE " + x); // want sql'],
    ['a statement of EF Core', 'DbSet<Item> s = null;\ns.FromSqlRaw("SELECT " + x); // want sql'],
    [
      'a statement that a builder made',
      'var b = new StringBuilder("SELECT ");\nb.Append(x).Append(" FROM a");\nnew SqlCommand(b.ToString()); // want sql',
    ],
    ['a statement by a format', 'new SqlCommand(string.Format("SELECT {0}", x)); // want sql'],
    ['a program', 'Process.Start(x); // want shell'],
    ['a command line', 'var p = new ProcessStartInfo();\np.Arguments = "-c " + x; // want shell'],
    ['a command line in braces', 'var p = new ProcessStartInfo("sh") { Arguments = x }; // want shell'],
    ['a file', 'File.ReadAllText(Path.Combine("data", x)); // want path'],
    ['a stream', 'new FileStream("data/" + x, FileMode.Open); // want path'],
    ['a page', 'new HtmlString("<b>" + x); // want html'],
    ['an address', 'new HttpClient().GetAsync("https://" + x + "/a"); // want url-host'],
    [
      'a redirection by a header',
      'HttpResponse o = null;\no.Headers["Location"] = x; // want redirect\no.Headers.Append("Location", x); // want redirect',
    ],
    ['a field of a window', 'System.Windows.Forms.TextBox b = null;\nnew SqlCommand("SELECT " + b.Text); // want sql'],
    [
      'a type for a serialiser',
      'var s = new XmlSerializer(Type.GetType(x)); // want code\ns.Deserialize(request.Body); // want deserialise',
    ],
    [
      'a source for a compiler',
      'new CSharpCodeProvider().CreateCompiler().CompileAssemblyFromSource(null, x); // want code',
    ],
    [
      'a text as bytes',
      'string F(byte[] b) => Encoding.UTF8.GetString(b);\nFile.Delete(F(Encoding.UTF8.GetBytes(x))); // want path',
    ],
    ['a directory', 'var d = new DirectorySearcher();\nd.Filter = "(uid=" + x + ")"; // want ldap'],
    ['a path through XML', 'new XmlDocument().SelectSingleNode("//a[@b=\'" + x + "\']"); // want xpath'],
    ['a pattern', 'new Regex(x); // want regex'],
    ['a query string', 'File.Delete(request.Query["a"]); // want path'],
    ['a header', 'File.Delete(request.Headers["a"].ToString()); // want path'],
    ['a form field that is tried', 'if (request.Form.TryGetValue("a", out var v)) File.Delete(v); // want path'],
    ['a body', 'using var r = new StreamReader(request.Body);\nnew SqlCommand(r.ReadToEnd()); // want sql'],
    ['each of several values', "foreach (var v in x.Split(',').Select(s => s.Trim())) new SqlCommand(v); // want sql"],
    ['a part of an object', 'var i = new Item { A = x, B = 1 };\nnew SqlCommand("SELECT " + i.A); // want sql'],
    ['what is of a type', 'object o = x;\nif (o is string s) new SqlCommand(s); // want sql'],
    [
      'an archive',
      'ZipArchive z = null;\nforeach (ZipArchiveEntry e in z.Entries) e.ExtractToFile(Path.Combine("a", e.FullName)); // want archive',
    ],
  ])('%s', async (_, body) => {
    await holds(inAction(body));
  });
});

describe('what was checked or made harmless does not count', () => {
  test.each([
    [
      'an address without a host',
      'var u = new Uri(x, UriKind.RelativeOrAbsolute);\nif (u.IsAbsoluteUri) return null;\nRedirect(u.ToString());',
    ],
    ['a header that leads nowhere', 'HttpResponse o = null;\no.Headers["X-Name"] = x;\no.Headers.Append("X-Name", x);'],
    ['a path that a field of a window names', 'System.Windows.Forms.TextBox b = null;\nFile.ReadAllText(b.Text);'],
    ['a redirection to where a header says', 'Redirect(request.Headers["Referer"].ToString());'],
    ['values beside a statement', '_c.Query<Item>("SELECT a WHERE b = @x", new { x });'],
    ['values of an interpolated statement', 'DbSet<Item> s = null;\ns.FromSqlInterpolated($"SELECT {x}");'],
    ['parameters of a command', 'var d = new SqlCommand("SELECT @a");\nd.Parameters.AddWithValue("@a", x);'],
    ['numbers', 'new SqlCommand("SELECT " + id);\nnew SqlCommand("SELECT " + int.Parse(x));'],
    ['a number that was tried', 'if (int.TryParse(x, out var n)) new SqlCommand("SELECT " + n + x);'],
    ['a GUID', 'if (!Guid.TryParse(x, out Guid g)) return null;\nnew SqlCommand("SELECT " + g + x);'],
    ['one of some constants', 'var a = new HashSet<string> { "b", "c" };\nif (a.Contains(x)) new SqlCommand(x);'],
    ['a choice of constants', 'var a = x switch { "a" => "b", _ => "c" };\nnew SqlCommand(a);'],
    ['letters alone', 'if (Regex.IsMatch(x, "^[a-z]+$")) new SqlCommand(x);'],
    ['a name without folders', 'File.Delete(Path.Combine("a", Path.GetFileName(x)));'],
    ['a path that begins as it must', 'var p = Path.GetFullPath(x);\nif (p.StartsWith("/a/")) File.Delete(p);'],
    ['a local address', 'if (_url.IsLocalUrl(x)) request.HttpContext.Response.Redirect(x);'],
    ['a reader of a body', 'new StreamReader(request.Body);'],
    ['the path of an address', 'new HttpClient().GetAsync("https://example.org/" + x);'],
    [
      'the names in an archive without folders',
      'ZipArchive z = null;\nforeach (ZipArchiveEntry e in z.Entries) e.ExtractToFile("a/" + e.Name);',
    ],
    [
      'JSON without types in it',
      'JsonConvert.DeserializeObject(x);\nJsonConvert.DeserializeObject(x, new JsonSerializerSettings());',
    ],
    ['XML without foreign entities', 'new XmlDocument().LoadXml(x);'],
  ])('%s', async (_, body) => {
    await holds(inAction(body));
  });
});

describe('what frameworks open', () => {
  test('public methods of controllers and hubs, and no others', async () => {
    await holds(`${USINGS}using Microsoft.AspNetCore.SignalR;
      class A : Controller { public void M(string x) { System.IO.File.Delete(x); // want path
        }
        void N(string x) { System.IO.File.Delete(x); } [NonAction] public void O(string x) { System.IO.File.Delete(x); } }
      class B : Hub { public void M(string x) { File.Delete(x); // want path
        } }
      class D { public void M(string x) { File.Delete(x); } }`);
  });

  test('parameters and properties that are marked', async () => {
    await holds(`${USINGS}class A { void M([FromHeader(Name = "a")] string x, string y) { File.Delete(y); File.Delete(x); // want path
      } }`);
  });

  test('handlers of minimal APIs that take the request', async () => {
    await holds(`var app = WebApplication.CreateBuilder(args).Build();
      app.MapGet("/a", (HttpContext c) => Results.Redirect(c.Request.Query["a"])); // want redirect
      app.MapPost("/b", async (HttpRequest r) => { var f = await r.ReadFormAsync(); File.Delete(f["a"]); }); // want path
      app.MapGet("/c", (HttpContext c) => Results.LocalRedirect(c.Request.Query["a"]));`);
  });

  test('what a controller has from its base without saying this', async () => {
    await holds(`${USINGS}class A : Controller { public IActionResult M() { var x = Request.Query["a"];
      new SqlCommand(x); // want sql
      if (Url.IsLocalUrl(x)) return Redirect(x);
      return Redirect(x); // want redirect
      } }`);
  });

  test('what handlers of minimal APIs are bound to', async () => {
    await holds(`var app = WebApplication.Create(args);
      app.MapGet("/a/{x}", (string x, int n) => { File.Delete("a" + n); File.Delete(x); }); // want path`);
  });

  test('classic handlers', async () => {
    await holds(`using System.Web; using System.Data.SqlClient;
      class H : IHttpHandler { public void ProcessRequest(HttpContext c) { var x = c.Request["a"];
        c.Response.Write("<b>" + x); // want html
        c.Response.Write(HttpUtility.HtmlEncode(x));
        c.Response.Redirect(c.Request.QueryString["b"]); // want redirect
        new SqlCommand(HttpContext.Current.Request.Form["c"]); // want sql
      } }`);
  });
});

describe('what a value is, and what a call does to it', () => {
  test.each([
    [
      'types in JSON where the settings ask for them',
      'var s = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All };\nJsonConvert.DeserializeObject(x, s); // want deserialise',
    ],
    [
      'foreign entities where the settings ask for them',
      'XmlReader.Create(new StringReader(x), new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse }); // want xml',
    ],
    [
      'a part of an object that was compared on one way',
      'Item i = Get(x);\nif (i.A == "a") Go();\nnew SqlCommand(i.A); // want sql\nItem Get(string y) => new Item { A = y };',
    ],
    [
      'what a function puts into an out argument',
      'string o = null;\nFill(x, out o);\nnew SqlCommand(o); // want sql\nvoid Fill(string a, out string b) { b = "S" + a; }',
    ],
  ])('%s', async (_, body) => {
    await holds(inAction(body));
  });

  test('a number in an object that somebody sent is a number', async () => {
    await holds(`${USINGS}class I { public string A { get; set; } public int B { get; set; } }
      class D : Controller { public void M(I i) { new SqlCommand("S" + i.B); if (i.A == "a") return; new SqlCommand(i.A); // want sql
      } }`);
  });
});
