package catalogue.relations.cycles;

import jakarta.persistence.*;
import java.util.*;

/** Tables that refer to each other in circles. */
class Cycles {

  @Entity static class Team {
    @Id Long id;
    @OneToOne Player captain;
    @OneToMany(mappedBy = "team") List<Player> players;
    @ManyToOne League league;
  }

  @Entity static class Player {
    @Id Long id;
    @ManyToOne Team team;
    @ManyToOne Agent agent;
  }

  @Entity static class Agent {
    @Id Long id;
    @OneToOne Team favourite;
    @ManyToMany List<Player> clients;
  }

  @Entity static class League {
    @Id Long id;
    @ManyToOne Team champion;
    @OneToMany @JoinColumn Set<Player> scorers;
  }
}
