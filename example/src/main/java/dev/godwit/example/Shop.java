package dev.godwit.example;

import dev.godwit.example.catalogue.Address;
import dev.godwit.example.catalogue.Money;
import dev.godwit.example.catalogue.MovementReason;
import dev.godwit.example.catalogue.Product;
import dev.godwit.example.catalogue.StockMovement;
import dev.godwit.example.catalogue.Supplier;
import dev.godwit.example.catalogue.Tag;
import dev.godwit.example.sales.Customer;
import dev.godwit.example.sales.OrderLine;
import dev.godwit.example.sales.Payment;
import dev.godwit.example.sales.PaymentMethod;
import dev.godwit.example.sales.PurchaseOrder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** What the shop does all day: it fills its shelf, sells tea, and looks at what it sold. */
final class Shop implements AutoCloseable {

  private static final List<Class<?>> ENTITIES =
      List.of(
          Customer.class,
          OrderLine.class,
          Payment.class,
          Product.class,
          PurchaseOrder.class,
          StockMovement.class,
          Supplier.class,
          Tag.class);

  private final EntityManagerFactory entities;

  private Shop(EntityManagerFactory entities) {
    this.entities = entities;
  }

  /** The configuration of the entities, for any database. */
  static HibernatePersistenceConfiguration configuration(DataSource database) {
    HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("shop");
    ENTITIES.forEach(configuration::managedClass);
    configuration.property("jakarta.persistence.nonJtaDataSource", database);
    configuration.property(
        "hibernate.physical_naming_strategy", new PhysicalNamingStrategySnakeCaseImpl());
    if (isSqlite(database)) {
      configuration.property("hibernate.dialect", ShopSqliteDialect.class.getName());
    }
    return configuration;
  }

  private static boolean isSqlite(DataSource database) {
    try (Connection connection = database.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("SQLite");
    } catch (SQLException cause) {
      throw new IllegalStateException("The shop's database cannot be reached.", cause);
    }
  }

  /**
   * Opens the shop on a database that has its schema.
   *
   * @throws RuntimeException if Hibernate finds that the schema is not that of the entities
   */
  static Shop open(DataSource database) {
    return new Shop(
        configuration(database)
            .property("hibernate.hbm2ddl.auto", "validate")
            .createEntityManagerFactory());
  }

  /** Puts the first goods on the shelf, unless there are some. */
  void openFirstTime(Instant now) {
    entities.runInTransaction(
        store -> {
          if (!store.createQuery("from Product", Product.class).getResultList().isEmpty()) {
            return;
          }
          Supplier garden =
              new Supplier("Jun Chiyabari", new Address("Hile 3", "57000", "Dhankuta", "NP"));
          Supplier pottery =
              new Supplier("Töpferei Wiek", new Address("Am Bodden 4", "18556", "Wiek", "DE"));
          List.of(garden, pottery).forEach(store::persist);
          Tag black = new Tag("black");
          Tag loose = new Tag("loose leaf");
          List.of(black, loose).forEach(store::persist);
          Product himalaya =
              new Product("TEA-1", "Himalayan Evergreen", Money.euros("14.50"), garden, now);
          himalaya.tags().addAll(List.of(black, loose));
          Product oolong = new Product("TEA-2", "Koshi Oolong", Money.euros("18.90"), garden, now);
          oolong.tags().add(loose);
          Product pot = new Product("POT-1", "Teapot, blue", Money.euros("49.00"), pottery, now);
          for (Product product : List.of(himalaya, oolong, pot)) {
            store.persist(product);
            store.persist(new StockMovement(product, 200, MovementReason.DELIVERY, now));
          }
          Customer ada =
              new Customer(
                  "Ada Lindqvist",
                  "ada@example.org",
                  new Address("Hamngatan 2", "62157", "Visby", "SE"),
                  now);
          ada.callAt("+46 498 000000");
          store.persist(ada);
          store.persist(
              new Customer(
                  "Tomás Reis",
                  "tomas@example.org",
                  new Address("Rua do Cais 8", "8800", "Tavira", "PT"),
                  now));
        });
  }

  /** Lets every customer order one of each product, and pay for it. */
  void sell(Instant now) {
    List<Product> products = all("from Product order by sku", Product.class);
    for (Customer customer : all("from Customer order by email", Customer.class)) {
      entities.runInTransaction(store -> sell(store, customer, products, now));
    }
  }

  /**
   * Stores the order before anything else: on SQLite, Hibernate takes its number by a second
   * connection, which must not wait for what this one has locked.
   */
  private static void sell(
      EntityManager store, Customer customer, List<Product> products, Instant now) {
    PurchaseOrder order = new PurchaseOrder(customer, now);
    products.forEach(product -> order.add(product, 1));
    store.persist(order);
    store.persist(order.pay(PaymentMethod.CARD, now));
    products.forEach(
        product -> store.persist(new StockMovement(product, -1, MovementReason.SALE, now)));
  }

  private <T> List<T> all(String query, Class<T> type) {
    return entities.callInTransaction(store -> store.createQuery(query, type).getResultList());
  }

  /** What each customer has paid so far, by name. */
  Map<String, Money> turnover() {
    return entities.callInTransaction(
        store -> {
          Map<String, Money> turnover = new TreeMap<>();
          for (Payment payment : store.createQuery("from Payment", Payment.class).getResultList()) {
            String name = payment.order().customer().fullName();
            turnover.merge(name, payment.amount(), Money::plus);
          }
          return turnover;
        });
  }

  /** How many of each product lie on the shelf, by its name. */
  Map<String, Long> stock() {
    return entities.callInTransaction(
        store -> {
          Map<String, Long> stock = new TreeMap<>();
          store
              .createQuery(
                  "select m.product.name, sum(m.quantity) from StockMovement m group by"
                      + " m.product.name",
                  Object[].class)
              .getResultList()
              .forEach(row -> stock.put((String) row[0], (Long) row[1]));
          return stock;
        });
  }

  /** How many orders the shop has had. */
  long orders() {
    return entities.callInTransaction(
        store ->
            store.createQuery("select count(*) from PurchaseOrder", Long.class).getSingleResult());
  }

  @Override
  public void close() {
    entities.close();
  }
}
