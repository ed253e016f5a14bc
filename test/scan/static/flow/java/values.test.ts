import { describe, expect, test } from '@jest/globals';
import { foundIn, wantedIn } from '../program-of.js';

/** A controller with one method; `more` are further members of the class. */
const inController = (body: string, more = '') => ({
  'src/main/java/com/acme/Api.java': `package com.acme;
import java.nio.file.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.regex.Pattern;
import java.util.stream.*;
import java.sql.*;
import lombok.*;
import javax.xml.parsers.*;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.*;
@Controller
public class Api {
  private Connection db;
  private Statement statement;
${more}
  @PostMapping("/x")
  public Object handle(@RequestParam String name, @RequestParam List<String> names, @RequestBody Form form) throws Exception {
${body}
  }
}
`,
  'src/main/java/com/acme/Form.java': `package com.acme;
import lombok.Data;
import java.util.List;
@Data
public class Form {
  private String title;
  private int count;
  private Long owner;
  private Kind kind;
  private List<Line> lines;
  private Address address;
  enum Kind { SMALL, LARGE }
}
`,
  'src/main/java/com/acme/Line.java': 'package com.acme;\npublic record Line(String sku, int amount) {}\n',
  'src/main/java/com/acme/Address.java':
    'package com.acme;\n@lombok.Value @lombok.Builder\npublic class Address { String street; int number; }\n',
});

const FLOWS: readonly (readonly [string, string, string?])[] = [
  ['a field that Lombok reads', 'Files.readString(Path.of("/d/" + form.getTitle())); // want path\nreturn null;'],
  [
    'a field of an object in an object',
    'statement.executeQuery("SELECT a FROM b WHERE c = \'" + form.getAddress().getStreet() + "\'"); // want sql\nreturn null;',
  ],
  [
    'each of the records in a list',
    'for (Line line : form.getLines()) {\nstatement.executeUpdate("DELETE FROM s WHERE sku = \'" + line.sku() + "\'"); // want sql\n}\nreturn null;',
  ],
  [
    'a record made by hand',
    'Line line = new Line(name, 3);\nFiles.delete(Path.of("/d", line.sku())); // want path\nreturn null;',
  ],
  [
    'what a builder built',
    'Address a = Address.builder().street(name).number(3).build();\nFiles.delete(Path.of("/d", a.getStreet())); // want path\nreturn null;',
  ],
  [
    'a builder of the own code',
    'Query q = new Query.Builder().table("t").where(name).build();\nstatement.executeQuery(q.toSql()); // want sql\nreturn null;',
    `static class Query {
      private final String table; private final String where;
      private Query(Builder b) { this.table = b.table; this.where = b.where; }
      String toSql() { return "SELECT * FROM " + table + " WHERE " + where; }
      static class Builder {
        private String table; private String where;
        Builder table(String table) { this.table = table; return this; }
        Builder where(String where) { this.where = where; return this; }
        Query build() { return new Query(this); }
      }
    }`,
  ],
  [
    'a static factory',
    'Target t = Target.of(name);\nFiles.delete(t.path()); // want path\nreturn null;',
    `static final class Target {
      private final Path path;
      private Target(Path path) { this.path = path; }
      static Target of(String name) { return new Target(Paths.get("/srv", name)); }
      Path path() { return path; }
    }`,
  ],
  [
    'a chain of an optional',
    'String file = Optional.ofNullable(name).filter(n -> !n.isBlank()).map(n -> "/d/" + n).orElse("/d/none");\nFiles.readString(Path.of(file)); // want path\nreturn null;',
  ],
  [
    'a condition put together by a stream',
    'String in = names.stream().map(n -> "\'" + n + "\'").collect(Collectors.joining(","));\nstatement.executeQuery("SELECT a FROM b WHERE c IN (" + in + ")"); // want sql\nreturn null;',
  ],
  [
    'what a stream does with each',
    'names.stream().filter(n -> n != null).forEach(n -> new File("/d/" + n).delete()); // want path\nreturn null;',
  ],
  [
    'a method given by its name',
    'names.forEach(this::drop);\nreturn null;',
    'private void drop(String table) {\ntry { statement.executeUpdate("DROP TABLE " + table); // want sql\n} catch (SQLException e) { throw new RuntimeException(e); } }',
  ],
  [
    'a function in a map of handlers',
    'handlers.get("delete").accept(name);\nreturn null;',
    'private final Map<String, Consumer<String>> handlers = Map.of("delete", n -> new File("/d/" + n).delete()); // want path',
  ],
  [
    'a builder of text that a helper fills',
    'StringBuilder sql = new StringBuilder("SELECT a FROM b WHERE 1=1");\naddFilter(sql, name);\nstatement.executeQuery(sql.toString()); // want sql\nreturn null;',
    'private void addFilter(StringBuilder sql, String name) { if (name != null) { sql.append(" AND c = \'").append(name).append("\'"); } }',
  ],
  [
    'a switch whose default is what was sent',
    'String order = switch (name) { case "new" -> "created DESC"; case "old" -> "created"; default -> name; };\nstatement.executeQuery("SELECT a FROM b ORDER BY " + order); // want sql\nreturn null;',
  ],
  ['a view that leads elsewhere', 'return "redirect:" + name; // want redirect'],
  [
    'a document with its type allowed',
    'DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();\nf.newDocumentBuilder().parse(new ByteArrayInputStream(name.getBytes())); // want xml\nreturn null;',
  ],
  ['an object of any class out of YAML', 'new Yaml().load(name); // want deserialise\nreturn null;'],
  [
    'a guard that only warns',
    'if (!name.matches("[a-z]+")) { System.out.println("odd"); }\nFiles.readString(Path.of("/d/" + name)); // want path\nreturn null;',
  ],
  [
    'a text read within try',
    'try (BufferedReader r = Files.newBufferedReader(Path.of("/d/" + name))) { return r.readLine(); } // want path',
  ],
];

const SILENT: readonly (readonly [string, string, string?])[] = [
  [
    'an address whose host is one of some',
    'java.net.URI uri = java.net.URI.create(name);\nString host = uri.getHost();\nif (!HOSTS.contains(host)) { return "bad"; }\nreturn new org.springframework.web.client.RestTemplate().getForObject(uri, String.class);',
    'private static final Set<String> HOSTS = Set.of("a.example", "b.example");',
  ],
  [
    'a number of a form',
    'statement.executeQuery("SELECT a FROM b LIMIT " + form.getCount() + " OFFSET " + form.getOwner());\nreturn null;',
  ],
  [
    'an enum of a form',
    'statement.executeQuery("SELECT a FROM b WHERE kind = \'" + form.getKind() + "\'");\nreturn null;',
  ],
  [
    'a number in each record',
    'for (Line line : form.getLines()) { statement.executeUpdate("UPDATE s SET n = n - " + line.amount()); }\nreturn null;',
  ],
  [
    'a column out of a map of constants',
    'String column = COLUMNS.get(name);\nif (column == null) throw new IllegalArgumentException(name);\nstatement.executeQuery("SELECT a FROM b ORDER BY " + column);\nreturn null;',
    'private static final Map<String, String> COLUMNS = Map.of("new", "created_at", "name", "title");',
  ],
  [
    'a column that a set of constants has',
    'if (!ALLOWED.contains(name)) { return "bad"; }\nstatement.executeQuery("SELECT a FROM b ORDER BY " + name);\nreturn null;',
    'private static final Set<String> ALLOWED = new HashSet<>(Arrays.asList("title", "created"));',
  ],
  [
    'a map of constants filled in a static block',
    'statement.executeQuery("SELECT a FROM b ORDER BY " + ORDER.getOrDefault(name, "id"));\nreturn null;',
    'private static final Map<String, String> ORDER = new HashMap<>();\nstatic { ORDER.put("a", "alpha"); ORDER.put("b", "beta"); }',
  ],
  [
    'a key whose look-up gave something',
    'if (TABLES.get(name) == null) { return "bad"; }\nstatement.executeQuery("SELECT a FROM " + name);\nreturn null;',
    'private static final Map<String, Integer> TABLES = Map.of("users", 1, "orders", 2);',
  ],
  [
    'a switch over constants',
    'String order = switch (name) { case "new" -> "created DESC"; case "old" -> "created"; default -> "id"; };\nstatement.executeQuery("SELECT a FROM b ORDER BY " + order);\nreturn null;',
  ],
  [
    'a helper that throws for what is no name',
    'checkName(name);\nFiles.readString(Path.of("/d/" + name));\nreturn null;',
    'private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,20}");\nprivate static void checkName(String n) { if (!NAME.matcher(n).matches()) { throw new IllegalArgumentException(n); } }',
  ],
  [
    'a helper that answers whether it is a name',
    'if (!isName(name)) { return "bad"; }\nstatement.executeQuery("SELECT a FROM " + name);\nreturn null;',
    'private boolean isName(String n) { return n != null && n.matches("^[A-Za-z_]+$"); }',
  ],
  [
    'a path that stays below its folder',
    'Path base = Paths.get("/srv/files").normalize();\nPath file = base.resolve(name).normalize();\nif (!file.startsWith(base)) { throw new SecurityException(); }\nFiles.readString(file);\nreturn null;',
  ],
  [
    'a helper that looks whether a path stays below its folder',
    'Path file = Paths.get("/srv").resolve(name);\nstaysBelow(Paths.get("/srv"), file);\nFiles.readString(file);\nreturn null;',
    'static void staysBelow(Path base, Path file) { if (file.toAbsolutePath().normalize().startsWith(base)) { return; } throw new SecurityException(file.toString()); }',
  ],
  [
    'a file name without its folders',
    'String base = new File(name).getName();\nFiles.readString(Path.of("/d", base));\nreturn null;',
  ],
  [
    'a statement that binds',
    'PreparedStatement s = db.prepareStatement("SELECT a FROM b WHERE c = ?");\ns.setString(1, name);\ns.executeQuery();\nreturn null;',
  ],
  [
    'placeholders as many as names',
    'String marks = names.stream().map(n -> "?").collect(Collectors.joining(","));\ndb.prepareStatement("SELECT a FROM b WHERE c IN (" + marks + ")");\nString more = String.join(",", Collections.nCopies(names.size(), "?"));\ndb.prepareStatement("SELECT a FROM b WHERE c IN (" + more + ")");\nreturn null;',
  ],
  ['a view below the own root', 'return "redirect:/orders/" + name;'],
  [
    'a document without its type',
    'DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();\nf.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);\nDocumentBuilder b = f.newDocumentBuilder();\nb.parse(new ByteArrayInputStream(name.getBytes()));\nreturn null;',
  ],
  [
    'a document parser made by a helper',
    'parser().newDocumentBuilder().parse(new ByteArrayInputStream(name.getBytes()));\nreturn null;',
    'private static DocumentBuilderFactory parser() throws Exception { DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();\nf.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);\nreturn f; }',
  ],
  [
    'plain YAML',
    'new Yaml(new SafeConstructor(new LoaderOptions())).load(name);\nnew Yaml(new SafeConstructor()).load(name);\nreturn null;',
  ],
  [
    'a number read from text',
    'int n = Integer.parseInt(name);\nstatement.executeQuery("SELECT a FROM b WHERE id = " + n);\nreturn null;',
  ],
  [
    'a number that a stream read',
    'String ids = names.stream().map(Long::parseLong).map(String::valueOf).collect(Collectors.joining(","));\nstatement.executeQuery("SELECT a FROM b WHERE id IN (" + ids + ")");\nreturn null;',
  ],
  [
    'a field that was overwritten',
    'form.setTitle("fixed");\nFiles.readString(Path.of("/d/" + form.getTitle()));\nreturn null;',
  ],
  [
    'another entry of a map',
    'Map<String, String> m = new HashMap<>();\nm.put("a", name);\nm.put("b", "safe");\nFiles.readString(Path.of(m.get("b")));\nreturn null;',
  ],
];

describe('data of a request is lost in', () => {
  test.each(FLOWS)('%s', async (_, body, more = '') => {
    const files = inController(body, more);
    expect(await foundIn(files)).toEqual(wantedIn(files));
  });
});

describe('harmless, and yet blamed:', () => {
  test.each(SILENT)('%s', async (_, body, more = '') => {
    expect(await foundIn(inController(body, more))).toEqual([]);
  });
});
