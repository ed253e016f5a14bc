import { describe, expect, test } from '@jest/globals';
import { foundIn, type Row, wantedIn } from '../program-of.js';

const CONTROLLER = (body: string, fields = '') => `package com.shop.web;
import org.springframework.web.bind.annotation.*;
import org.springframework.http.ResponseEntity;
import com.shop.orders.*;
import java.util.*;
@RestController
@RequestMapping("/orders")
public class OrderController {
${fields}
${body}
}
`;

const FLOWS: readonly Row[] = [
  [
    'a service that the constructor is given, by its interface',
    {
      'src/main/java/com/shop/web/OrderController.java': CONTROLLER(
        `    private final OrderService orders;
    public OrderController(OrderService orders) { this.orders = orders; }
    @GetMapping("/search")
    public List<Order> search(@RequestParam String customer) {
        return orders.byCustomer(customer);
    }`,
      ),
      'src/main/java/com/shop/orders/OrderService.java': `package com.shop.orders;
import java.util.List;
public interface OrderService {
    List<Order> byCustomer(String customer);
}
`,
      'src/main/java/com/shop/orders/JdbcOrderService.java': `package com.shop.orders;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
@Service
public class JdbcOrderService implements OrderService {
    private final JdbcTemplate jdbc;
    public JdbcOrderService(JdbcTemplate jdbc) { this.jdbc = jdbc; }
    @Override
    public List<Order> byCustomer(String customer) {
        String sql = "SELECT * FROM orders WHERE customer = '" + customer + "'";
        return jdbc.query(sql, new OrderMapper()); // want sql
    }
}
`,
    },
  ],
  [
    'an autowired field, and a repository below the service',
    {
      'src/main/java/com/shop/web/OrderController.java': CONTROLLER(
        `    @Autowired private OrderService service;
    @PostMapping("/report")
    public Map<String, Object> report(@RequestBody ReportRequest request) {
        return service.report(request);
    }`,
      ),
      'src/main/java/com/shop/orders/ReportRequest.java': `package com.shop.orders;
public class ReportRequest {
    private String sortColumn;
    private int limit;
    public String getSortColumn() { return sortColumn; }
    public void setSortColumn(String sortColumn) { this.sortColumn = sortColumn; }
    public int getLimit() { return limit; }
    public void setLimit(int limit) { this.limit = limit; }
}
`,
      'src/main/java/com/shop/orders/OrderService.java': `package com.shop.orders;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
@Service
public class OrderService {
    @Autowired
    private OrderDao dao;
    public Map<String, Object> report(ReportRequest request) {
        return dao.sorted(request.getSortColumn(), request.getLimit());
    }
}
`,
      'src/main/java/com/shop/orders/OrderDao.java': `package com.shop.orders;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.springframework.stereotype.Repository;
@Repository
public class OrderDao {
    @PersistenceContext
    private EntityManager em;
    public Map<String, Object> sorted(String column, int limit) {
        var query = em.createNativeQuery("SELECT * FROM orders ORDER BY " + column + " LIMIT " + limit); // want sql
        return Map.of("rows", query.getResultList());
    }
}
`,
    },
  ],
  [
    'a service that Lombok makes a constructor for',
    {
      'src/main/java/com/shop/web/OrderController.java': `package com.shop.web;
import lombok.RequiredArgsConstructor;
import org.springframework.web.bind.annotation.*;
import com.shop.orders.ExportService;
@RestController
@RequiredArgsConstructor
public class OrderController {
    private final ExportService exports;
    @GetMapping("/export/{format}")
    public byte[] export(@PathVariable("format") String format) throws Exception {
        return exports.export(format);
    }
}
`,
      'src/main/java/com/shop/orders/ExportService.java': `package com.shop.orders;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Service;
@Slf4j
@Service
public class ExportService {
    public byte[] export(String format) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", "pandoc -t " + format + " orders.md"); // want shell
        return builder.start().getInputStream().readAllBytes();
    }
}
`,
    },
  ],
  [
    'a base controller with the database in a protected field',
    {
      'src/main/java/com/shop/web/BaseController.java': `package com.shop.web;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
public abstract class BaseController {
    protected DataSource dataSource;
    protected ResultSet run(String sql) throws SQLException {
        Connection connection = dataSource.getConnection();
        return connection.createStatement().executeQuery(sql); // want sql
    }
}
`,
      'src/main/java/com/shop/web/UserController.java': `package com.shop.web;
import javax.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
@Controller
public class UserController extends BaseController {
    @GetMapping("/users")
    public String list(HttpServletRequest request) throws Exception {
        String name = request.getParameter("name");
        var rows = run("SELECT id FROM users WHERE name LIKE '%" + name + "%'");
        return "users";
    }
}
`,
    },
  ],
  [
    'an abstract method that a class below fills in',
    {
      'src/main/java/com/shop/web/Exporter.java': `package com.shop.web;
import java.nio.file.Files;
import java.nio.file.Path;
public abstract class Exporter {
    protected abstract Path target(String name);
    public void write(String name, byte[] data) throws Exception {
        Files.write(target(name), data); // want path
    }
}
`,
      'src/main/java/com/shop/web/CsvExporter.java': `package com.shop.web;
import java.nio.file.Path;
import java.nio.file.Paths;
public class CsvExporter extends Exporter {
    @Override
    protected Path target(String name) { return Paths.get("/var/exports", name + ".csv"); }
}
`,
      'src/main/java/com/shop/web/ExportController.java': `package com.shop.web;
import org.springframework.web.bind.annotation.*;
@RestController
public class ExportController {
    private final Exporter exporter = new CsvExporter();
    @PostMapping("/exports")
    public void export(@RequestParam("name") String name, @RequestBody byte[] data) throws Exception {
        exporter.write(name, data);
    }
}
`,
    },
  ],
  [
    'a static helper of another package, imported by its name',
    {
      'src/main/java/com/shop/util/Redirects.java': `package com.shop.util;
public final class Redirects {
    private Redirects() {}
    public static String to(String target) {
        return "redirect:" + target;
    }
    public static void go(javax.servlet.http.HttpServletResponse response, String target) throws java.io.IOException {
        response.sendRedirect(target); // want redirect
    }
}
`,
      'src/main/java/com/shop/web/LoginServlet.java': `package com.shop.web;
import static com.shop.util.Redirects.go;
import javax.servlet.http.*;
public class LoginServlet extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws java.io.IOException {
        String next = req.getParameter("next");
        if (next == null || next.isEmpty()) {
            next = "/home";
        }
        go(resp, next);
    }
}
`,
    },
  ],
  [
    'a Kafka listener that hands its message to a service',
    {
      'src/main/java/com/shop/jobs/Listener.java': `package com.shop.jobs;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
@Component
public class Listener {
    private final ImageService images;
    Listener(ImageService images) { this.images = images; }
    @KafkaListener(topics = "images")
    public void onMessage(String url) throws Exception {
        images.fetch(url);
    }
}
`,
      'src/main/java/com/shop/jobs/ImageService.java': `package com.shop.jobs;
import java.net.URL;
public class ImageService {
    public byte[] fetch(String url) throws Exception {
        try (var in = new URL(url).openStream()) { // want url-host
            return in.readAllBytes();
        }
    }
}
`,
    },
  ],
];

describe('data of a request that goes through a service is lost at', () => {
  test.each(FLOWS)('%s', async (_, files) => {
    expect(await foundIn(files)).toEqual(wantedIn(files));
  });
});
