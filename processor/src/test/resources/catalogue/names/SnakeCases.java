package catalogue.names.snakecases;

import jakarta.persistence.*;

/** Where words begin in names of attributes. */
class SnakeCases {

  @Entity(name = "HTTPServerV2") static class HTTPServerV2 {
    @Id Long serverID;
    String urlValue;
    String URLPath;
    String userID2;
    String x1Y;
    String a1Bc;
    String aBC;
    String endX;
    String already_snake;
    String Mixed_CaseName;
    String ALLCAPS;
    String trailing_;
    String _leading;
    String ipV4Address;
    String iOSVersion;
    @Column(name = "GivenName2Use") String given;
    @Column(name = "given.with.dots") String dots;
    @ManyToOne HTTPServerV2 backupOf2nd;
  }

  @Embeddable static class GPSPoint { double latDeg; double lonDeg; }

  @Entity(name = "MapTile3D") @Table(name = "MapTile3D") static class Tile {
    @Id Long id;
    GPSPoint northWest;
    @ElementCollection java.util.List<GPSPoint> cornerPoints;
    @ManyToMany java.util.Set<HTTPServerV2> tileServers;
  }
}
