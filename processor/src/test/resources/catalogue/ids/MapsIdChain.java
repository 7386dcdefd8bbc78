package catalogue.ids.mapsidchain;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** @MapsId handed down over embedded ids, and to parts of them. */
@Embeddable
class ProjectKey implements Serializable {
  Long tenant;
  Integer number;
}

@Entity
class Tenant {
  @Id Long id;
}

@Entity
class Project {
  @EmbeddedId ProjectKey key;
  @MapsId("tenant") @ManyToOne(optional = false) Tenant owner;
}

@Embeddable
class TaskKey implements Serializable {
  ProjectKey project;
  Integer position;
}

@Entity
class Task {
  @EmbeddedId TaskKey key;
  @MapsId("project") @ManyToOne Project project;
}

@Embeddable
class CommentKey implements Serializable {
  TaskKey task;
  LocalDateTime at;
}

@Entity
class Remark {
  @EmbeddedId CommentKey key;

  @MapsId("task")
  @ManyToOne
  @JoinColumn(name = "t_pos", referencedColumnName = "position")
  @JoinColumn(name = "t_tenant", referencedColumnName = "project_owner_id")
  @JoinColumn(name = "t_project", referencedColumnName = "project_number")
  Task task;

  @ElementCollection Set<String> tags;
}
