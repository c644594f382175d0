package io.waymark.tenanterasure;

import io.micronaut.data.model.Pageable;
import io.waymark.shared.id.Id;
import io.waymark.shared.page.Page;
import io.waymark.tenancy.Member;
import io.waymark.tenancy.Members;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was erased, will be, or was to be. In the installation's scope. */
@Singleton
class ErasureRecords {
  private final TenantErasureRepository erasures;
  private final Members members;

  ErasureRecords(TenantErasureRepository erasures, Members members) {
    this.erasures = erasures;
    this.members = members;
  }

  /** Newest first. */
  Page<ErasureView> page(@Nullable Id before, int size) {
    long first = before == null ? Long.MAX_VALUE : before.value();
    var found = erasures.findByIdLessThanOrderByIdDesc(first, Pageable.from(0, size + 1));
    var page = found.subList(0, Math.min(size, found.size()));
    return new Page<>(
        views(page), found.size() > size ? new Id(page.getLast().id()).toString() : null);
  }

  ErasureView view(TenantErasure erasure) {
    return views(List.of(erasure)).getFirst();
  }

  private List<ErasureView> views(List<TenantErasure> some) {
    var operators =
        members.get(some.stream().map(TenantErasure::announcerId).collect(Collectors.toSet()));
    return some.stream().map(each -> ErasureView.of(each, name(operators, each))).toList();
  }

  private static String name(Map<Long, Member> operators, TenantErasure erasure) {
    return Optional.ofNullable(operators.get(erasure.announcerId())).map(Member::name).orElse("?");
  }
}
