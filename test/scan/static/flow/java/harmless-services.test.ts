import { describe, expect, test } from '@jest/globals';
import { foundIn, type Row } from '../program-of.js';

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

const SILENT: readonly Row[] = [
  [
    'a service that binds its parameter',
    {
      'src/main/java/com/shop/web/OrderController.java': CONTROLLER(
        `    private final OrderService orders;
    public OrderController(OrderService orders) { this.orders = orders; }
    @GetMapping("/search")
    public List<Order> search(@RequestParam String customer, @RequestParam int page) {
        return orders.byCustomer(customer, page);
    }`,
      ),
      'src/main/java/com/shop/orders/OrderService.java': `package com.shop.orders;
import java.util.List;
public interface OrderService { List<Order> byCustomer(String customer, int page); }
`,
      'src/main/java/com/shop/orders/JdbcOrderService.java': `package com.shop.orders;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
public class JdbcOrderService implements OrderService {
    private static final String TABLE = "orders";
    private final JdbcTemplate jdbc;
    public JdbcOrderService(JdbcTemplate jdbc) { this.jdbc = jdbc; }
    public List<Order> byCustomer(String customer, int page) {
        String sql = "SELECT * FROM " + TABLE + " WHERE customer = ? LIMIT 20 OFFSET " + page * 20;
        return jdbc.query(sql, new OrderMapper(), customer);
    }
}
`,
    },
  ],
  [
    'a service that picks the column out of an enum',
    {
      'src/main/java/com/shop/web/OrderController.java': CONTROLLER(
        `    @Autowired private OrderDao dao;
    @GetMapping("/sorted")
    public List<Order> sorted(@RequestParam(defaultValue = "created") String sort) {
        SortColumn column = SortColumn.valueOf(sort.toUpperCase());
        return dao.sorted(column);
    }`,
      ),
      'src/main/java/com/shop/orders/SortColumn.java': `package com.shop.orders;
public enum SortColumn {
    CREATED("created_at"), TOTAL("total_cents");
    private final String column;
    SortColumn(String column) { this.column = column; }
    public String column() { return column; }
}
`,
      'src/main/java/com/shop/orders/OrderDao.java': `package com.shop.orders;
import java.util.List;
import javax.persistence.EntityManager;
public class OrderDao {
    private EntityManager em;
    public List<Order> sorted(SortColumn sort) {
        return em.createNativeQuery("SELECT * FROM orders ORDER BY " + sort.column()).getResultList();
    }
}
`,
    },
  ],
  [
    'a service that is called with the number that Spring read',
    {
      'src/main/java/com/shop/web/OrderController.java': CONTROLLER(
        `    private final InvoiceFiles files;
    OrderController(InvoiceFiles files) { this.files = files; }
    @GetMapping("/{id}/invoice")
    public byte[] invoice(@PathVariable Long id) throws Exception { return files.read(String.valueOf(id)); }
    @GetMapping("/{key}/receipt")
    public byte[] receipt(@PathVariable UUID key) throws Exception { return files.read(key.toString()); }`,
      ),
      'src/main/java/com/shop/orders/InvoiceFiles.java': `package com.shop.orders;
import java.nio.file.*;
public class InvoiceFiles {
    public byte[] read(String name) throws Exception { return Files.readAllBytes(Paths.get("/srv/invoices", name + ".pdf")); }
}
`,
    },
  ],
  [
    'a field of the object that a request never fills',
    {
      'src/main/java/com/shop/web/Backup.java': `package com.shop.web;
import org.springframework.web.bind.annotation.*;
@RestController
public class Backup {
    private final String directory;
    private String lastUser;
    public Backup(BackupProperties properties) { this.directory = properties.getDirectory(); }
    @PostMapping("/backup")
    public void run(@RequestParam String user) throws Exception {
        this.lastUser = user;
        Runtime.getRuntime().exec(new String[] { "tar", "-czf", directory + "/backup.tgz", directory });
    }
}
`,
      'src/main/java/com/shop/web/BackupProperties.java': `package com.shop.web;
public class BackupProperties {
    private String directory = "/var/backup";
    public String getDirectory() { return directory; }
    public void setDirectory(String directory) { this.directory = directory; }
}
`,
    },
  ],
];

describe('a service is blamed although it is', () => {
  test.each(SILENT)('%s', async (_, files) => {
    expect(await foundIn(files)).toEqual([]);
  });
});
