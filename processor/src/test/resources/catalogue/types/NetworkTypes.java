package catalogue.types.networktypes;

import jakarta.persistence.*;
import java.net.*;
import java.util.*;

/** Addresses of every kind. */
class NetworkTypes {

  @Entity
  static class Host {
    @Id long id;
    URL url;
    @Column(length = 2000) URL longUrl;
    URI uri;
    InetAddress address;
    Inet4Address address4;
    Inet6Address address6;
    @Column(length = 45) InetAddress sized;
    @Column(nullable = false) InetAddress required;
    InetSocketAddress socket;
    @ElementCollection Set<InetAddress> others = new HashSet<>();
    @ElementCollection List<URL> links = new ArrayList<>();
  }
}
