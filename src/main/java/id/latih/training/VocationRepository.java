package id.latih.training;

import org.springframework.data.jpa.repository.JpaRepository;

interface VocationRepository extends JpaRepository<Vocation, Long> {
}
