import { describe, expect, test } from '@jest/globals';
import { phpModules } from '../../../../../src/scan/static/language/php/modules.js';
import { type FlowLanguage, findings } from '../findings.js';
import { php } from './php-file.js';

const PHP: FlowLanguage = { id: 'php', ending: '.php', conventions: phpModules, lower: php };

function of(text: string): Promise<string[]> {
  return findings(PHP, { 'a.php': `<?php ${text}` });
}

describe('the language', () => {
  test.each([
    ['mysqli_query($c, "SELECT * FROM t WHERE id = $_GET[id]");', 'sql'],
    ['$id = $_POST["id"]; $pdo = new PDO($dsn); $pdo->query("SELECT 1 FROM t WHERE id = " . $id);', 'sql'],
    ['function f($x) { global $db; $db->query("DELETE FROM t WHERE id = \'{$x}\'"); } f($_REQUEST["x"]);', 'sql'],
    ['system("ping " . $_GET["host"]);', 'shell'],
    ['$o = `ls {$_GET["d"]}`;', 'shell'],
    ['eval($_POST["c"]);', 'code'],
    ['include $_GET["page"] . ".php";', 'path'],
    ['header("Location: " . $_GET["to"]);', 'redirect'],
    ['curl_setopt($c, CURLOPT_URL, $_GET["u"]);', 'url-host'],
    [
      '$u = $_GET["u"]; if (!in_array(parse_url($u, PHP_URL_PATH), ["/a"], true)) exit; curl_setopt($c, CURLOPT_URL, $u);',
      'url-host',
    ],
    ['$d = json_decode(file_get_contents("php://input"), true); system($d["c"]);', 'shell'],
    ['$d = new DOMDocument(); $d->loadXML($_POST["x"], LIBXML_NOENT | LIBXML_DTDLOAD);', 'xml'],
    ['$f = $_GET["f"]; $f($x);', 'code'],
    ['usort($a, $_GET["by"]);', 'code'],
    ['$f = function ($x) { system($x); }; $f($_GET["c"]);', 'shell'],
    ['use Illuminate\\Support\\Facades\\Route; Route::get("/x/{d}", function ($d) { system("ls $d"); });', 'shell'],
    ['unserialize($_COOKIE["c"]);', 'deserialise'],
    ['foreach ($_GET as $k => $v) { echo "<p>$v</p>"; }', 'html'],
    ['$u = $_SERVER["HTTP_REFERER"]; echo "<a href=\'$u\'>";', 'html'],
    ['$x = sprintf("SELECT %s", $_GET["a"]); pg_query($c, $x);', 'sql'],
    ['$a = array_map(fn($v) => trim($v), $_GET["ids"]); mysqli_query($c, "SELECT " . implode(",", $a));', 'sql'],
  ])('%s', async (text, kind) => {
    expect((await of(text)).map((hit) => hit.split(':')[0])).toEqual([kind]);
  });

  test.each([
    'mysqli_query($c, "SELECT * FROM t WHERE id = " . (int) $_GET["id"]);',
    '$id = mysqli_real_escape_string($c, $_GET["id"]); mysqli_query($c, "SELECT \'$id\'");',
    'if (!is_numeric($_GET["id"])) die("no"); mysqli_query($c, "SELECT $_GET[id]");',
    '$s = $_GET["s"]; if (in_array($s, ["a", "b"], true)) { mysqli_query($c, "SELECT 1 ORDER BY $s"); }',
    '$s = $_GET["s"]; if (!preg_match("/^[a-z]+$/", $s)) { exit; } mysqli_query($c, "SELECT 1 ORDER BY $s");',
    'echo htmlspecialchars($_GET["q"]);',
    'system("ping " . escapeshellarg($_GET["host"]));',
    'include "pages/" . basename($_GET["page"]) . ".php";',
    '$st = $pdo->prepare("SELECT * FROM t WHERE id = ?"); $st->execute([$_GET["id"]]);',
    '$x = match($_GET["s"]) { "a" => "name", default => "id" }; mysqli_query($c, "SELECT 1 ORDER BY $x");',
    'function f(int $x) { mysqli_query($c, "SELECT $x"); } f($_GET["x"]);',
    'header("Location: /users/" . $_GET["id"]);',
    'curl_setopt($c, CURLOPT_POSTFIELDS, $_GET["u"]);',
    '$id = filter_var($_GET["id"], FILTER_VALIDATE_INT); mysqli_query($c, "SELECT $id");',
    'if (filter_var($_GET["ip"], FILTER_VALIDATE_IP)) system("ping " . $_GET["ip"]);',
    '$d = new DOMDocument(); $d->loadXML($_POST["x"]);',
    'proc_open(["ls", $_GET["d"]], $a, $b);',
    'file(basename($_GET["f"]));',
    '$u = $_GET["u"]; if (!in_array(parse_url($u, PHP_URL_HOST), ["a.example"], true)) exit; curl_setopt($c, CURLOPT_URL, $u);',
    '$u = $_GET["u"]; $h = parse_url($u, PHP_URL_HOST); if ($h !== "a.example") exit; curl_setopt($c, CURLOPT_URL, $u);',
    'header("Location: " . $_SERVER["PHP_SELF"]);',
    'echo $_SERVER["DOCUMENT_ROOT"];',
  ])('nothing of %s', async (text) => {
    expect(await of(text)).toEqual([]);
  });
});

describe('frameworks', () => {
  test('Laravel: requests into queries, redirects and files', async () => {
    const text = `namespace App; use Illuminate\\Http\\Request; use Illuminate\\Support\\Facades\\DB;
      class C { function a(Request $request) {
        DB::select("SELECT * FROM t WHERE a = '" . $request->input('a') . "'");
        DB::table('t')->where('a', $request->a)->orderByRaw($request->query('o'))->get();
        DB::select("SELECT * FROM t WHERE a = ?", [$request->input('a')]);
        return redirect($request->get('to'));
      } }`;

    expect((await of(text)).map((hit) => hit.split(':')[0])).toEqual(['sql', 'sql', 'redirect']);
  });

  test('Symfony: parameters of a route, bags, DQL', async () => {
    const text = `namespace App; use Symfony\\Component\\Routing\\Attribute\\Route; use Symfony\\Component\\HttpFoundation\\Request;
      use Doctrine\\ORM\\EntityManagerInterface;
      class C { public function __construct(private EntityManagerInterface $em) {}
        #[Route('/x/{name}')] public function a(string $name, Request $request, int $page) {
          $this->em->createQuery("SELECT u FROM User u WHERE u.name = '$name'");
          $this->em->createQuery("SELECT u FROM User u WHERE u.id = " . $request->query->get('id'));
          $this->em->createQuery("SELECT u FROM User u WHERE u.id = $page");
        } }`;

    expect((await of(text)).map((hit) => hit.split(':')[0])).toEqual(['sql', 'sql']);
  });

  test('Slim: callbacks of routes; WordPress: prepared statements', async () => {
    const slim = `use Slim\\Factory\\AppFactory; $app = AppFactory::create();
      $app->get('/x', function ($request, $response, $args) { system("ls " . $request->getQueryParams()['d']); });`;
    const wordpress = `global $wpdb; $id = $_GET['id']; $wpdb->get_results("SELECT * FROM t WHERE id = $id");
      $wpdb->get_results($wpdb->prepare("SELECT * FROM t WHERE id = %d", $id));`;

    expect((await of(slim)).map((hit) => hit.split(':')[0])).toEqual(['shell']);
    expect((await of(wordpress)).map((hit) => hit.split(':')[0])).toEqual(['sql']);
  });
});

test('data is followed through files: classes by their namespace, functions that are included', async () => {
  const files = {
    'composer.json': '{"autoload":{"psr-4":{"App\\\\":"src/"}}}',
    'src/Db/Users.php':
      '<?php namespace App\\Db; class Users { private $c; function __construct(\\PDO $c) { $this->c = $c; } function find($n) { return $this->c->query("SELECT * FROM u WHERE n = \'$n\'"); } }',
    'src/lib.php': '<?php function run($x) { system($x); }',
    'src/Web/Home.php':
      "<?php namespace App\\Web; use App\\Db\\Users; require __DIR__ . '/../lib.php'; class Home { function a(Users $u) { $u->find($_GET['n']); run($_GET['c']); } }",
  };

  expect((await findings(PHP, files)).map((hit) => hit.split(':')[0]).toSorted()).toEqual(['shell', 'sql']);
});
